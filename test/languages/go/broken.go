// A fleet with a mistake of every origin; the text in which they arrive is printed, and nothing else.
package main

import (
	"errors"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-fleet/cdk8s-fleet-go/cdk8sfleet"
)

// component renders by a function of ours.
type component struct {
	cdk8sfleet.FleetComponent
	render func(target cdk8sfleet.RenderTarget)
}

func (c *component) RenderAt(target cdk8sfleet.RenderTarget) {
	defer handOver(target)
	c.render(target)
}

func newComponent(fleet cdk8sfleet.Fleet, id string, render func(cdk8sfleet.RenderTarget), varyBy ...cdk8sfleet.VaryBy) {
	cdk8sfleet.NewFleetComponent_Override(&component{render: render}, fleet, jsii.String(id), &cdk8sfleet.FleetComponentProps{
		Namespace: jsii.String("shop"),
		VaryBy:    &varyBy,
	})
}

// greedy reads what differs among the clusters of its one cohort.
func greedy(target cdk8sfleet.RenderTarget) {
	newConfigMap(target, "tier", map[string]any{"tier": target.Tier().Name()})
}

// stubborn reads it too, and does not take the error for an answer.
func stubborn(target cdk8sfleet.RenderTarget) {
	newConfigMap(target, "region", map[string]any{"region": regionOf(target)})
}

func regionOf(target cdk8sfleet.RenderTarget) (region *string) {
	defer func() {
		if recover() != nil {
			region = jsii.String("unknown")
		}
	}()
	return target.Region()
}

// failing has a fault of its own, in one of two tiers.
func failing(target cdk8sfleet.RenderTarget) {
	if target.Tier() == prod {
		panic(errors.New("no image for “" + *target.Tier().Name() + "”\nask the owner: é"))
	}
	newConfigMap(target, "image", map[string]any{"image": "nginx"})
}

// misreading gives a value type what it refuses.
func misreading(target cdk8sfleet.RenderTarget) {
	newConfigMap(target, "range", map[string]any{"range": cdk8sfleet.Cidr_Parse(jsii.String("10.0.0.0/99")).Text()})
}

// factual uses a fact where no cluster can fill it in.
func factual(target cdk8sfleet.RenderTarget) {
	newConfigMap(target, "fact", map[string]any{"cluster": cdk8sfleet.ClusterFact_ClusterName()})
}

func newConfigMap(target cdk8sfleet.RenderTarget, id string, data map[string]any) {
	cdk8sfleet.NewManifest(target.Chart(), jsii.String(id), &map[string]any{"apiVersion": "v1", "kind": "ConfigMap", "data": data})
}

func describeBrokenFleet(app constructs.Construct) {
	fleet := cdk8sfleet.NewFleet(app, jsii.String("acme"), &cdk8sfleet.FleetProps{
		Domain: jsii.String("fleet.acme.io"),
		Tiers:  &[]cdk8sfleet.Tier{dev, prod},
	})
	cdk8sfleet.NewHub(fleet, jsii.String("hub"), &cdk8sfleet.HubProps{KubernetesVersion: jsii.String("1.36.2")})
	cdk8sfleet.NewArgoCd(fleet, jsii.String("argocd"), &cdk8sfleet.ArgoCdProps{
		RepoUrl:  jsii.String("https://git.acme.io/platform/fleet.git"),
		Revision: jsii.String("main"),
	})
	addBrokenCluster(fleet, "lab", clusterOptions{dev, "eu-central-1", "10.0.0.0/99"})
	addBrokenCluster(fleet, "prod-eu", clusterOptions{prod, "eu-west-1", "10.2.0.0/16"})
	newComponent(fleet, "greedy", greedy)
	newComponent(fleet, "stubborn", stubborn)
	newComponent(fleet, "failing", failing, cdk8sfleet.VaryBy_Tier())
	newComponent(fleet, "misreading", misreading)
	newComponent(fleet, "factual", factual)
	cdk8sfleet.NewFleetComponent(fleet, jsii.String("silent"), &cdk8sfleet.FleetComponentProps{Namespace: jsii.String("shop")})
	cdk8sfleet.NewBundle(fleet, jsii.String("nowhere"), &cdk8sfleet.BundleProps{
		Namespace: jsii.String("shop"),
		Clusters:  cdk8sfleet.ClusterSelector_Named(jsii.String("no-such-cluster")),
	})
	cdk8sfleet.NewHelmBundle(fleet, jsii.String("keda"), &cdk8sfleet.HelmBundleProps{
		ChartName: jsii.String("keda"),
		RepoUrl:   jsii.String("https://kedacore.github.io/charts"),
		Version:   jsii.String("2.x"),
		Namespace: jsii.String("keda"),
		Values: &map[string]any{
			"podLabels": map[string]any{"zone": cdk8sfleet.ClusterFact_Label(jsii.String("acme.io/zone"))},
		},
	})
}

func addBrokenCluster(fleet cdk8sfleet.Fleet, name string, options clusterOptions) {
	cdk8sfleet.NewCluster(fleet, jsii.String(name), &cdk8sfleet.ClusterProps{
		Tier:              options.tier,
		Region:            jsii.String(options.region),
		KubernetesVersion: jsii.String("1.36.2"),
		PodCidrs:          jsii.Strings(options.podCidr),
		Labels:            &map[string]*string{"größe": jsii.String("klein")},
		Registration: cdk8sfleet.Registration_Aws(&cdk8sfleet.AwsRegistrationOptions{
			Server:      jsii.String("https://" + name + ".eks.acme.io"),
			ClusterName: jsii.String(name),
		}),
	})
}
