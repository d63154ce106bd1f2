// The stories in Go, chosen by the first argument: story, nodes, broken (and json), or many and a number of clusters.
package main

import (
	"fmt"
	"os"
	"slices"
	"strconv"

	"github.com/aws/jsii-runtime-go"
	"github.com/cdk8s-fleet/cdk8s-fleet-go/cdk8sfleet"
)

func main() {
	defer jsii.Close()
	app := cdk8sfleet.NewFleetApp(&cdk8sfleet.FleetAppProps{FindingsFormat: findingsFormat()})
	switch os.Args[1] {
	case "story":
		describeFleet(app)
		app.Synth()
	case "many":
		addMany(describeFleet(app), os.Args[2])
		app.Synth()
	case "nodes":
		describeNodes(app)
		app.Synth()
	case "broken":
		describeBrokenFleet(app)
		printMistakes(app)
	}
}

func findingsFormat() cdk8sfleet.FindingsFormat {
	if slices.Contains(os.Args, "json") {
		return cdk8sfleet.FindingsFormat_JSON
	}
	return cdk8sfleet.FindingsFormat_TEXT
}

func addMany(fleet cdk8sfleet.Fleet, count string) {
	last, err := strconv.Atoi(count)
	if err != nil {
		panic(err)
	}
	for number := 4; number <= last; number++ {
		addCluster(fleet, fmt.Sprintf("edge-%d", number), clusterOptions{prod, "eu-west-1", fmt.Sprintf("10.%d.0.0/16", number)})
	}
}

func printMistakes(app cdk8sfleet.FleetApp) {
	defer func() { fmt.Println(recover()) }()
	app.Synth()
}
