// Command oracle answers, with Argo CD's own code, what a hub would make of a set of manifests: it reads a list of jobs as JSON
// from standard input and writes one answer a job. Nothing is fetched and no cluster is needed.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"

	log "github.com/sirupsen/logrus"
)

// Job is a set of YAML texts as a hub would hold them.
type Job struct {
	Documents []string `json:"documents"`
	// Files are the manifests of directories by their path in the repository; each Application's own are asked of its project.
	Files map[string]string `json:"files"`
	// ClusterScoped lists the kinds, as group/Kind, that have no namespace.
	ClusterScoped []string `json:"clusterScoped"`
}

// Answer is what the hub would hold afterwards.
type Answer struct {
	Applications []Application `json:"applications"`
	Errors       []SetError    `json:"errors"`
	Refusals     []Refusal     `json:"refusals"`
}

func main() {
	log.SetOutput(io.Discard) // Argo CD logs every refusal; the answer carries them
	var jobs []Job
	if err := json.NewDecoder(os.Stdin).Decode(&jobs); err != nil {
		stop(err)
	}
	answers := make([]Answer, 0, len(jobs))
	for i, job := range jobs {
		answer, err := answer(context.Background(), job)
		if err != nil {
			stop(fmt.Errorf("job %d: %w", i, err))
		}
		answers = append(answers, answer)
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		stop(err)
	}
}

func answer(ctx context.Context, job Job) (Answer, error) {
	hub, err := newHub(ctx, job.Documents)
	if err != nil {
		return Answer{}, err
	}
	applications, errors, err := hub.expand(ctx)
	if err != nil {
		return Answer{}, err
	}
	refusals, err := hub.refusals(ctx, applications, job)
	return Answer{Applications: applications, Errors: errors, Refusals: refusals}, err
}

func stop(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(2)
}
