package main

import (
	"context"
	"sort"

	"github.com/argoproj/argo-cd/v3/applicationset/controllers"
	"github.com/argoproj/argo-cd/v3/applicationset/generators"
	"github.com/argoproj/argo-cd/v3/applicationset/metrics"
	"github.com/argoproj/argo-cd/v3/applicationset/utils"
	argo "github.com/argoproj/argo-cd/v3/pkg/apis/application/v1alpha1"
	"github.com/argoproj/argo-cd/v3/util/settings"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/tools/record"
	ctrl "sigs.k8s.io/controller-runtime"
	"sigs.k8s.io/controller-runtime/pkg/client"
)

// Application is one Application as the hub holds it, with the ApplicationSet that made it.
type Application struct {
	Set         string               `json:"set,omitempty"`
	Name        string               `json:"name"`
	Labels      map[string]string    `json:"labels,omitempty"`
	Annotations map[string]string    `json:"annotations,omitempty"`
	Finalizers  []string             `json:"finalizers,omitempty"`
	Spec        argo.ApplicationSpec `json:"spec"`
}

// SetError is the reason, as Argo CD names it, for which an ApplicationSet did not make all of its Applications.
type SetError struct {
	Set     string `json:"set"`
	Reason  string `json:"reason"`
	Message string `json:"message"`
}

// expand lets Argo CD's own controller reconcile each ApplicationSet once, by name, and reads what came of it.
func (h *Hub) expand(ctx context.Context) ([]Application, []SetError, error) {
	reconciler, err := h.reconciler()
	if err != nil {
		return nil, nil, err
	}
	sort.Slice(h.sets, func(i, j int) bool { return h.sets[i].Name < h.sets[j].Name })
	errors := []SetError{}
	for _, set := range h.sets {
		key := client.ObjectKeyFromObject(set)
		// an error is also written into the status, which is what a user sees
		if _, err := reconciler.Reconcile(ctx, ctrl.Request{NamespacedName: key}); err != nil && h.status(ctx, set) == nil {
			return nil, nil, err
		}
		if problem := h.status(ctx, set); problem != nil {
			errors = append(errors, *problem)
		}
	}
	applications, err := h.applications(ctx)
	return applications, errors, err
}

func (h *Hub) reconciler() (*controllers.ApplicationSetReconciler, error) {
	informer, err := settings.NewClusterInformer(h.kubernetes, namespace)
	if err != nil {
		return nil, err
	}
	leaves := map[string]generators.Generator{
		"List":     generators.NewListGenerator(),
		"Clusters": generators.NewClusterGenerator(h.client, namespace),
	}
	nested := map[string]generators.Generator{
		"List": leaves["List"], "Clusters": leaves["Clusters"],
		"Matrix": generators.NewMatrixGenerator(leaves), "Merge": generators.NewMergeGenerator(leaves),
	}
	return &controllers.ApplicationSetReconciler{
		Client: h.client, Scheme: h.scheme, Renderer: &utils.Render{}, Recorder: &record.FakeRecorder{},
		Generators: map[string]generators.Generator{
			"List": leaves["List"], "Clusters": leaves["Clusters"],
			"Matrix": generators.NewMatrixGenerator(nested), "Merge": generators.NewMergeGenerator(nested),
		},
		ArgoDB: h.database, KubeClientset: h.kubernetes, ClusterInformer: informer, ArgoCDNamespace: namespace,
		Policy: argo.ApplicationsSyncPolicySync, EnablePolicyOverride: true, Metrics: metrics.NewFakeAppsetMetrics(),
		ConcurrentApplicationUpdates: 1,
	}, nil
}

// status is the error that the controller left on an ApplicationSet.
func (h *Hub) status(ctx context.Context, set *argo.ApplicationSet) *SetError {
	current := &argo.ApplicationSet{}
	if err := h.client.Get(ctx, client.ObjectKeyFromObject(set), current); err != nil {
		return &SetError{Set: set.Name, Reason: "Unreadable", Message: err.Error()}
	}
	for _, condition := range current.Status.Conditions {
		if condition.Type == argo.ApplicationSetConditionErrorOccurred && condition.Status == argo.ApplicationSetConditionStatusTrue {
			return &SetError{Set: set.Name, Reason: condition.Reason, Message: condition.Message}
		}
	}
	return nil
}

func (h *Hub) applications(ctx context.Context) ([]Application, error) {
	list := &argo.ApplicationList{}
	if err := h.client.List(ctx, list, client.InNamespace(namespace)); err != nil {
		return nil, err
	}
	applications := make([]Application, 0, len(list.Items))
	for _, item := range list.Items {
		application := Application{
			Name: item.Name, Labels: item.Labels, Annotations: item.Annotations, Finalizers: item.Finalizers, Spec: item.Spec,
		}
		if owner := metav1.GetControllerOf(&item); owner != nil {
			application.Set = owner.Name
		}
		applications = append(applications, application)
	}
	sort.Slice(applications, func(i, j int) bool { return applications[i].Name < applications[j].Name })
	return applications, nil
}
