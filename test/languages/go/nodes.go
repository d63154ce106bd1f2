// The pool of docs/node-pools.md on a simulated cluster and one of AWS.
package main

import (
	"os"

	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-fleet/cdk8s-fleet-go/cdk8sfleet"
	"github.com/cdk8s-team/cdk8s-core-go/cdk8s/v2"
)

const releases = `{"asOf": "2026-11-20", "soakDays": 7, "maxAgeDays": 60, "releases": [
  {"alias": "al2023@v20261014", "published": "2026-10-14", "promoted": {"dev": "2026-10-15", "prod": "2026-10-26"}}]}`

func describeNodes(app constructs.Construct) {
	if err := os.WriteFile("releases.json", []byte(releases), 0o644); err != nil {
		panic(err)
	}
	fleet := cdk8sfleet.NewFleet(app, jsii.String("acme"), &cdk8sfleet.FleetProps{
		Domain: jsii.String("fleet.acme.io"),
		Tiers:  &[]cdk8sfleet.Tier{dev, prod},
	})
	cdk8sfleet.NewHub(fleet, jsii.String("hub"), &cdk8sfleet.HubProps{KubernetesVersion: jsii.String("1.36.2")})
	cdk8sfleet.NewArgoCd(fleet, jsii.String("argocd"), &cdk8sfleet.ArgoCdProps{
		RepoUrl: jsii.String("https://git.acme.io/fleet.git"),
	})
	addKarpenterCluster(fleet, "lab", dev, cdk8sfleet.Provider_KWOK())
	addKarpenterCluster(fleet, "live", prod, cdk8sfleet.Provider_AWS())
	addGeneralPool(fleet)
}

// addKarpenterCluster adds a cluster that exists already, and runs Karpenter.
func addKarpenterCluster(fleet cdk8sfleet.Fleet, name string, tier cdk8sfleet.Tier, provider cdk8sfleet.Provider) {
	cdk8sfleet.NewCluster(fleet, jsii.String(name), &cdk8sfleet.ClusterProps{
		Tier:              tier,
		Provider:          provider,
		Region:            jsii.String("us-east-1"),
		KubernetesVersion: jsii.String("1.36.2"),
		Installed:         &map[string]*string{"karpenter": jsii.String("1.15")},
		Registration: cdk8sfleet.Registration_Exec(&cdk8sfleet.ExecRegistrationOptions{
			Server:  jsii.String("https://" + name + ".acme.io"),
			Command: jsii.String("token"),
		}),
	})
}

func addGeneralPool(fleet cdk8sfleet.Fleet) {
	night := cdk8sfleet.NewMaintenanceWindow(&cdk8sfleet.MaintenanceWindowProps{
		Days:     &[]cdk8sfleet.Weekday{cdk8sfleet.Weekday_TUESDAY, cdk8sfleet.Weekday_THURSDAY},
		Start:    jsii.String("01:00"),
		End:      jsii.String("05:00"),
		TimeZone: jsii.String("America/New_York"),
	})
	cdk8sfleet.NewFleetNodePool(fleet, jsii.String("general"), &cdk8sfleet.FleetNodePoolProps{
		WorkloadClass: cdk8sfleet.WorkloadClass_GENERAL(),
		NodeClasses: &[]cdk8sfleet.NodeClass{
			cdk8sfleet.NodeClass_Ec2(&cdk8sfleet.Ec2NodeClassProps{
				Role:     cdk8sfleet.ClusterFact_Format(jsii.String("nodes-{}"), cdk8sfleet.ClusterFact_ClusterName()),
				Releases: cdk8sfleet.AmiReleases_FromFile(jsii.String("releases.json")),
			}),
			cdk8sfleet.NodeClass_Aks(&cdk8sfleet.AksNodeClassProps{ImageFamily: jsii.String("AzureLinux")}),
			cdk8sfleet.NodeClass_Kwok(&cdk8sfleet.KwokNodeClassProps{}),
		},
		Architectures: &[]cdk8sfleet.Architecture{cdk8sfleet.Architecture_AMD64, cdk8sfleet.Architecture_ARM64},
		Spot:          cdk8sfleet.SpotMode_PREFER,
		Limits:        &cdk8sfleet.NodePoolLimits{Cpu: jsii.Number(400), Memory: cdk8s.Size_Tebibytes(jsii.Number(2))},
		ByTier: &[]*cdk8sfleet.NodePoolTierOptions{
			{Tier: prod, Spot: cdk8sfleet.SpotMode_NEVER, Windows: &[]cdk8sfleet.MaintenanceWindow{night}},
		},
	})
}
