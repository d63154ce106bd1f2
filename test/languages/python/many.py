"""Writes the first example with as many clusters as the argument says; what is measured."""

import sys

from cdk8s_fleet import FleetApp
from first_fleet import add_cluster, describe_fleet, prod

app = FleetApp()
fleet = describe_fleet(app)
for number in range(4, int(sys.argv[1]) + 1):
    add_cluster(fleet, f"edge-{number}", tier=prod, region="eu-west-1", pod_cidr=f"10.{number}.0.0/16")
app.synth()
