"""Writes the first example, to the folder that CDK8S_OUTDIR names."""

from cdk8s_fleet import FleetApp
from first_fleet import describe_fleet

app = FleetApp()
describe_fleet(app)
app.synth()
