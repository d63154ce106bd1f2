package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	argo "github.com/argoproj/argo-cd/v3/pkg/apis/application/v1alpha1"
	"github.com/argoproj/argo-cd/v3/util/db"
	"github.com/argoproj/argo-cd/v3/util/settings"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	utilyaml "k8s.io/apimachinery/pkg/util/yaml"
	"k8s.io/client-go/kubernetes"
	kubefake "k8s.io/client-go/kubernetes/fake"
	clientgoscheme "k8s.io/client-go/kubernetes/scheme"
	"sigs.k8s.io/controller-runtime/pkg/client"
	"sigs.k8s.io/controller-runtime/pkg/client/fake"
	"sigs.k8s.io/yaml"
)

// The namespace that Argo CD runs in.
const namespace = "argocd"

// Hub is an API server in memory that holds the manifests, seen through both kinds of client that Argo CD uses.
type Hub struct {
	client     client.Client
	scheme     *runtime.Scheme
	kubernetes kubernetes.Interface
	database   db.ArgoDB
	sets       []*argo.ApplicationSet
	projects   map[string]*argo.AppProject
}

func newHub(ctx context.Context, documents []string) (*Hub, error) {
	hub := &Hub{scheme: runtime.NewScheme(), projects: map[string]*argo.AppProject{}}
	if err := errors.Join(clientgoscheme.AddToScheme(hub.scheme), argo.AddToScheme(hub.scheme)); err != nil {
		return nil, err
	}
	var held []client.Object
	secrets := settingsObjects()
	for _, text := range documents {
		objects, err := hub.read(text)
		if err != nil {
			return nil, err
		}
		for _, object := range objects {
			held = append(held, object)
			if secret, ok := object.(*corev1.Secret); ok {
				secrets = append(secrets, secret.DeepCopy())
			}
		}
	}
	hub.client = fake.NewClientBuilder().WithScheme(hub.scheme).WithObjects(held...).
		WithStatusSubresource(&argo.ApplicationSet{}).
		WithIndex(&argo.Application{}, ".metadata.controller", controllingSet).Build()
	hub.kubernetes = kubefake.NewClientset(secrets...)
	manager := settings.NewSettingsManager(ctx, hub.kubernetes, namespace)
	hub.database = db.NewDB(namespace, manager, hub.kubernetes)
	return hub, nil
}

// read decodes the kinds that steer a hub, strictly as the API server would, and passes over all others.
func (h *Hub) read(text string) ([]client.Object, error) {
	var objects []client.Object
	decoder := utilyaml.NewYAMLReader(bufio.NewReader(strings.NewReader(text)))
	for {
		document, err := decoder.Read()
		if errors.Is(err, io.EOF) {
			return objects, nil
		}
		if err != nil {
			return nil, err
		}
		var kind metav1.TypeMeta
		if err := yaml.Unmarshal(document, &kind); err != nil {
			return nil, err
		}
		object, err := h.decode(kind.Kind, document)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", kind.Kind, err)
		}
		if object != nil {
			objects = append(objects, object)
		}
	}
}

func (h *Hub) decode(kind string, document []byte) (client.Object, error) {
	switch kind {
	case "ApplicationSet":
		set := &argo.ApplicationSet{}
		h.sets = append(h.sets, set)
		return set, yaml.UnmarshalStrict(document, set)
	case "Application":
		application := &argo.Application{}
		return application, yaml.UnmarshalStrict(document, application)
	case "AppProject":
		project := &argo.AppProject{}
		err := yaml.UnmarshalStrict(document, project)
		h.projects[project.Name] = project
		return project, err
	case "Secret":
		secret := &corev1.Secret{}
		err := yaml.UnmarshalStrict(document, secret)
		store(secret)
		return secret, err
	}
	return nil, nil
}

// store moves a Secret's texts into its data, which is what the API server does on write.
func store(secret *corev1.Secret) {
	if secret.Data == nil {
		secret.Data = map[string][]byte{}
	}
	for key, text := range secret.StringData {
		secret.Data[key] = []byte(text)
	}
	secret.StringData = nil
}

// settingsObjects are the three objects without which Argo CD does not start.
func settingsObjects() []runtime.Object {
	labels := map[string]string{"app.kubernetes.io/part-of": "argocd"}
	meta := func(name string) metav1.ObjectMeta {
		return metav1.ObjectMeta{Name: name, Namespace: namespace, Labels: labels}
	}
	return []runtime.Object{
		&corev1.ConfigMap{ObjectMeta: meta("argocd-cm")},
		&corev1.ConfigMap{ObjectMeta: meta("argocd-rbac-cm")},
		&corev1.Secret{ObjectMeta: meta("argocd-secret"), Data: map[string][]byte{"server.secretkey": []byte("local")}},
	}
}

func controllingSet(object client.Object) []string {
	if owner := metav1.GetControllerOf(object); owner != nil && owner.Kind == "ApplicationSet" {
		return []string{owner.Name}
	}
	return nil
}
