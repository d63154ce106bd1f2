package main

import (
	"fmt"

	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-fleet/cdk8s-fleet-go/cdk8sfleet"
)

// handOver, deferred in RenderAt, gives what went wrong to synth, which reports it with everything else: the Go runtime of jsii
// cannot, and would end the whole run with it.
func handOver(target cdk8sfleet.RenderTarget) {
	if failure := recover(); failure != nil {
		target.Fail(jsii.String(fmt.Sprint(failure)))
	}
}
