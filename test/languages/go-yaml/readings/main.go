// Command readings reads a JSON array of {"yaml": text} and writes it again with what sigs.k8s.io/yaml makes of each text:
// "json", the value, or "error".
package main

import (
	"encoding/json"
	"fmt"
	"os"

	"sigs.k8s.io/yaml"
)

type reading struct {
	YAML  string  `json:"yaml"`
	JSON  *string `json:"json,omitempty"`
	Error string  `json:"error,omitempty"`
}

func main() {
	var readings []reading
	if err := json.NewDecoder(os.Stdin).Decode(&readings); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	for index := range readings {
		readings[index] = read(readings[index].YAML)
	}
	if err := json.NewEncoder(os.Stdout).Encode(readings); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}

func read(text string) reading {
	value, err := yaml.YAMLToJSON([]byte(text))
	if err != nil {
		return reading{YAML: text, Error: err.Error()}
	}
	found := string(value)
	return reading{YAML: text, JSON: &found}
}
