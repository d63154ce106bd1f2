// Command go-yaml reads lines {"yaml": text, "json": value} and compares what Go makes of the text with the value:
// sigs.k8s.io/yaml, the reader of Kubernetes and Argo CD, and yaml/v3, the reader of kustomize. It exits 1 on a difference.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"reflect"

	yaml3 "go.yaml.in/yaml/v3"
	"sigs.k8s.io/yaml"
)

type pair struct {
	YAML string          `json:"yaml"`
	JSON json.RawMessage `json:"json"`
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(make([]byte, 1<<20), 1<<28)
	count, wrong := 0, 0
	for lines.Scan() {
		count++
		if problem := compare(lines.Bytes()); problem != "" {
			wrong++
			if wrong <= 10 {
				fmt.Printf("line %d: %s\n%s\n", count, problem, lines.Text())
			}
		}
	}
	if err := lines.Err(); err != nil {
		fmt.Println(err)
		os.Exit(2)
	}
	fmt.Printf("%d compared, %d differ\n", count, wrong)
	if wrong > 0 || count == 0 {
		os.Exit(1)
	}
}

func compare(line []byte) string {
	var given pair
	if err := json.Unmarshal(line, &given); err != nil {
		return err.Error()
	}
	var want any
	if err := json.Unmarshal(given.JSON, &want); err != nil {
		return err.Error()
	}
	readers := []struct {
		name string
		read func(string) (any, error)
	}{{"sigs.k8s.io/yaml", readAsKubernetes}, {"yaml/v3", readAsKustomize}}
	for _, reader := range readers {
		got, err := reader.read(given.YAML)
		if err != nil {
			return fmt.Sprintf("%s: %v", reader.name, err)
		}
		if !reflect.DeepEqual(want, got) {
			return fmt.Sprintf("%s\nwant %#v\n got %#v", reader.name, want, got)
		}
	}
	return ""
}

func readAsKubernetes(text string) (got any, err error) {
	err = yaml.UnmarshalStrict([]byte(text), &got)
	return got, err
}

func readAsKustomize(text string) (got any, err error) {
	var raw any
	if err := yaml3.Unmarshal([]byte(text), &raw); err != nil {
		return nil, err
	}
	// through JSON, so that whole numbers compare as JSON's
	data, err := json.Marshal(raw)
	if err != nil {
		return nil, err
	}
	err = json.Unmarshal(data, &got)
	return got, err
}
