package main

import (
	"fmt"

	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-fleet/cdk8s-fleet-go/cdk8sfleet"
)

// refused judges the manifests in a folder, and tells whether any is wrong.
func refused(folder string) bool {
	check := cdk8sfleet.NewManifestCheck(&cdk8sfleet.ManifestCheckProps{
		KubernetesVersions: jsii.Strings("1.36"),
		Installed:          &map[string]*string{"karpenter": jsii.String("1.15")},
	})
	isRefused := false
	for _, finding := range *check.CheckFiles(jsii.Strings(folder)) {
		fmt.Println(*finding.Code, *finding.File, *finding.Document, *finding.Path, *finding.Message)
		isRefused = isRefused || finding.Severity == cdk8sfleet.Severity_ERROR
	}
	return isRefused
}
