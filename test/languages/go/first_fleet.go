// The first example in Go: the fleet of examples/first-fleet/fleet.ts, statement by statement.
package main

import (
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-fleet/cdk8s-fleet-go/cdk8sfleet"
	"github.com/cdk8s-team/cdk8s-plus-go/cdk8splus30/v2"
)

var (
	dev  = cdk8sfleet.NewTier(jsii.String("dev"))
	prod = cdk8sfleet.NewTier(jsii.String("prod"))
	shop = cdk8sfleet.NewTeam(jsii.String("shop"), &cdk8sfleet.TeamProps{
		Namespaces: jsii.Strings("shop"),
		Groups:     jsii.Strings("acme:shop"),
	})
	aws = cdk8sfleet.Provider_AWS() // read once: every read is a message to Node
)

// web is a component of our own: written once, rendered once a tier.
type web struct {
	cdk8sfleet.FleetComponent
}

func newWeb(scope constructs.Construct, id string, props *cdk8sfleet.FleetComponentProps) *web {
	w := &web{}
	cdk8sfleet.NewFleetComponent_Override(w, scope, jsii.String(id), props)
	return w
}

func (w *web) RenderAt(target cdk8sfleet.RenderTarget) {
	defer handOver(target)
	replicas := 1
	if target.Tier() == prod {
		replicas = 3
	}
	deployment := cdk8splus30.NewDeployment(target.Chart(), jsii.String("web"), &cdk8splus30.DeploymentProps{
		Replicas: jsii.Number(replicas),
		Containers: &[]*cdk8splus30.ContainerProps{
			{Name: jsii.String("web"), Image: jsii.String("nginx:1.29"), PortNumber: jsii.Number(8080)},
		},
	})
	deployment.ExposeViaService(&cdk8splus30.DeploymentExposeViaServiceOptions{
		Ports: &[]*cdk8splus30.ServicePort{{Port: jsii.Number(80), TargetPort: jsii.Number(8080)}},
	})
}

// describeFleet is the whole fleet; the order of these statements does not matter.
func describeFleet(app constructs.Construct) cdk8sfleet.Fleet {
	fleet := cdk8sfleet.NewFleet(app, jsii.String("acme"), &cdk8sfleet.FleetProps{
		Domain: jsii.String("fleet.acme.io"),
		Tiers:  &[]cdk8sfleet.Tier{dev, prod},
		Teams:  &[]cdk8sfleet.Team{shop},
	})
	cdk8sfleet.NewHub(fleet, jsii.String("hub"), &cdk8sfleet.HubProps{KubernetesVersion: jsii.String("1.36.2")})
	cdk8sfleet.NewArgoCd(fleet, jsii.String("argocd"), &cdk8sfleet.ArgoCdProps{
		RepoUrl: jsii.String("https://git.acme.io/platform/fleet.git"),
		Path:    jsii.String("examples/first-fleet/dist"),
	})
	addCluster(fleet, "lab", clusterOptions{dev, "eu-central-1", "10.1.0.0/16"})
	addCluster(fleet, "prod-eu", clusterOptions{prod, "eu-central-1", "10.2.0.0/16"})
	addCluster(fleet, "prod-us", clusterOptions{prod, "us-east-1", "10.3.0.0/16"})
	newWeb(fleet, "web", &cdk8sfleet.FleetComponentProps{
		Team:      shop,
		Namespace: jsii.String("shop"),
		VaryBy:    &[]cdk8sfleet.VaryBy{cdk8sfleet.VaryBy_Tier()},
	})
	addExternalDns(fleet)
	addNotes(fleet)
	return fleet
}

type clusterOptions struct {
	tier    cdk8sfleet.Tier
	region  string
	podCidr string
}

// addCluster adds a cluster that exists already; Argo CD reaches it by an address and a role, never a credential.
func addCluster(fleet cdk8sfleet.Fleet, name string, options clusterOptions) cdk8sfleet.Cluster {
	return cdk8sfleet.NewCluster(fleet, jsii.String(name), &cdk8sfleet.ClusterProps{
		Tier:              options.tier,
		Region:            jsii.String(options.region),
		Provider:          aws,
		KubernetesVersion: jsii.String("1.36.2"),
		PodCidrs:          jsii.Strings(options.podCidr),
		Annotations:       &map[string]*string{"acme.io/dns-zone": jsii.String(name + ".acme.io")},
		Registration: cdk8sfleet.Registration_Aws(&cdk8sfleet.AwsRegistrationOptions{
			Server:      jsii.String("https://" + name + ".eks.acme.io"),
			ClusterName: jsii.String(name),
			RoleArn:     jsii.String("arn:aws:iam::111122223333:role/argocd"),
		}),
	})
}

// addExternalDns adds a chart of others, newer in dev, with what each cluster fills in for itself.
func addExternalDns(fleet cdk8sfleet.Fleet) {
	cdk8sfleet.NewHelmBundle(fleet, jsii.String("external-dns"), &cdk8sfleet.HelmBundleProps{
		RepoUrl:   jsii.String("https://kubernetes-sigs.github.io/external-dns/"),
		ChartName: jsii.String("external-dns"),
		Version:   jsii.String("1.19.0"),
		ByTier:    &[]*cdk8sfleet.HelmTierOptions{{Tier: dev, Version: jsii.String("1.20.0")}},
		Namespace: jsii.String("external-dns"),
		ClusterKinds: &[]*cdk8sfleet.ClusterKind{
			{Group: jsii.String("apiextensions.k8s.io"), Kind: jsii.String("CustomResourceDefinition")},
			{Group: jsii.String("rbac.authorization.k8s.io"), Kind: jsii.String("ClusterRole")},
			{Group: jsii.String("rbac.authorization.k8s.io"), Kind: jsii.String("ClusterRoleBinding")},
		},
		Values: &map[string]any{
			"provider":      map[string]any{"name": "aws"},
			"policy":        "sync",
			"txtOwnerId":    cdk8sfleet.ClusterFact_ClusterName(),
			"domainFilters": []any{cdk8sfleet.ClusterFact_Annotation(jsii.String("acme.io/dns-zone"))},
			"txtPrefix":     cdk8sfleet.ClusterFact_Format(jsii.String("{}-"), cdk8sfleet.ClusterFact_Region()),
			"env":           []any{map[string]any{"name": "AWS_REGION", "value": cdk8sfleet.ClusterFact_Region()}},
		},
	})
}

// addNotes adds a plain bundle: the same bytes for all its clusters, any construct of cdk8s.
func addNotes(fleet cdk8sfleet.Fleet) {
	notes := cdk8sfleet.NewBundle(fleet, jsii.String("notes"), &cdk8sfleet.BundleProps{
		Team:      shop,
		Namespace: jsii.String("shop"),
		Clusters:  cdk8sfleet.ClusterSelector_Named(jsii.String("lab")),
	})
	cdk8splus30.NewConfigMap(notes.Chart(), jsii.String("note"), &cdk8splus30.ConfigMapProps{
		Data: &map[string]*string{"hello": jsii.String("lab")},
	})
}
