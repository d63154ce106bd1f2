package main

import (
	"context"
	"fmt"
	"path"
	"slices"
	"sort"
	"strings"

	argo "github.com/argoproj/argo-cd/v3/pkg/apis/application/v1alpha1"
	argoutil "github.com/argoproj/argo-cd/v3/util/argo"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"sigs.k8s.io/yaml"
)

// Refusal is something that an Application's project does not admit.
type Refusal struct {
	Application string `json:"application"`
	Project     string `json:"project"`
	What        string `json:"what"`
}

// refusals asks each project, by Argo CD's own code, for its Applications, their sources, and each object in their directories.
func (h *Hub) refusals(ctx context.Context, applications []Application, job Job) ([]Refusal, error) {
	refused := []Refusal{}
	for _, project := range h.projects {
		if err := project.ValidateProject(); err != nil {
			refused = append(refused, Refusal{Project: project.Name, What: err.Error()})
		}
	}
	for _, application := range applications {
		what, err := h.refused(ctx, application, job)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", application.Name, err)
		}
		for _, each := range what {
			refused = append(refused, Refusal{Application: application.Name, Project: application.Spec.Project, What: each})
		}
	}
	sort.Slice(refused, func(i, j int) bool {
		return refused[i].Application+refused[i].What < refused[j].Application+refused[j].What
	})
	return refused, nil
}

func (h *Hub) refused(ctx context.Context, application Application, job Job) ([]string, error) {
	project, ok := h.projects[application.Spec.Project]
	if !ok {
		return []string{"no such project"}, nil
	}
	conditions, err := argoutil.ValidatePermissions(ctx, &application.Spec, project, h.database)
	if err != nil {
		return nil, err
	}
	var what []string
	for _, condition := range conditions {
		what = append(what, condition.Message)
	}
	objects, err := refusedObjects(ctx, h, project, application, job)
	return append(what, objects...), err
}

func refusedObjects(ctx context.Context, hub *Hub, project *argo.AppProject, application Application, job Job) ([]string, error) {
	cluster, err := argoutil.GetDestinationCluster(ctx, application.Spec.Destination, hub.database)
	if err != nil {
		return nil, nil // already among the conditions
	}
	var what []string
	for _, source := range application.Spec.GetSources() {
		objects, err := directory(source, job.Files)
		if err != nil {
			return nil, err
		}
		for _, object := range objects {
			gvk, where := object.GroupVersionKind(), ""
			if !slices.Contains(job.ClusterScoped, gvk.Group+"/"+gvk.Kind) {
				where = object.GetNamespace()
				if where == "" {
					where = application.Spec.Destination.Namespace
				}
				if where == "" {
					what = append(what, fmt.Sprintf("object %s/%s %s has no namespace", gvk.Group, gvk.Kind, object.GetName()))
					continue
				}
			}
			ok, err := project.IsResourcePermitted(gvk.GroupKind(), object.GetName(), where, cluster, nil)
			if err != nil {
				return nil, err
			}
			if !ok {
				what = append(what, fmt.Sprintf("object %s/%s %s/%s", gvk.Group, gvk.Kind, where, object.GetName()))
			}
		}
	}
	return what, nil
}

// directory reads the manifests that lie in a source's path itself, as the repo-server does without recurse.
func directory(source argo.ApplicationSource, files map[string]string) ([]*unstructured.Unstructured, error) {
	var objects []*unstructured.Unstructured
	if source.Chart != "" {
		return nil, nil
	}
	for name, text := range files {
		if path.Dir(name) != path.Clean(source.Path) || !strings.HasSuffix(name, ".yaml") {
			continue
		}
		object := &unstructured.Unstructured{}
		if err := yaml.Unmarshal([]byte(text), &object.Object); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		if len(object.Object) > 0 {
			objects = append(objects, object)
		}
	}
	return objects, nil
}
