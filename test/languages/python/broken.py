"""A fleet with a mistake of every origin; prints the text in which they arrive, as JSON if the argument says so."""

import sys

from cdk8s_fleet import (
    ArgoCd,
    Bundle,
    Cidr,
    Cluster,
    ClusterFact,
    ClusterSelector,
    FindingsFormat,
    Fleet,
    FleetApp,
    FleetComponent,
    HelmBundle,
    Hub,
    Manifest,
    Registration,
    RenderTarget,
    Tier,
    VaryBy,
)

dev = Tier("dev")
prod = Tier("prod")


class Greedy(FleetComponent):
    """Reads what differs among the clusters of its one cohort."""

    def render_at(self, target: RenderTarget) -> None:
        Manifest(target.chart, "tier", config_map({"tier": target.tier.name}))


class Stubborn(FleetComponent):
    """Reads it too, and does not take the error for an answer."""

    def render_at(self, target: RenderTarget) -> None:
        try:
            region = target.region
        except RuntimeError:
            region = "unknown"
        Manifest(target.chart, "region", config_map({"region": region}))


class Failing(FleetComponent):
    """Has a fault of its own, in one of two tiers."""

    def render_at(self, target: RenderTarget) -> None:
        if target.tier is prod:
            raise RuntimeError(f"no image for “{target.tier.name}”\nask the owner: é")
        Manifest(target.chart, "image", config_map({"image": "nginx"}))


class Misreading(FleetComponent):
    """Gives a value type what it refuses."""

    def render_at(self, target: RenderTarget) -> None:
        Manifest(target.chart, "range", config_map({"range": Cidr.parse("10.0.0.0/99").text}))


class Factual(FleetComponent):
    """Uses a fact where no cluster can fill it in."""

    def render_at(self, target: RenderTarget) -> None:
        Manifest(target.chart, "fact", config_map({"cluster": ClusterFact.cluster_name()}))


def config_map(data: dict[str, object]) -> dict[str, object]:
    return {"apiVersion": "v1", "kind": "ConfigMap", "data": data}


def describe_fleet(app: FleetApp) -> None:
    fleet = Fleet(app, "acme", domain="fleet.acme.io", tiers=[dev, prod])
    Hub(fleet, "hub", kubernetes_version="1.36.2")
    ArgoCd(fleet, "argocd", repo_url="https://git.acme.io/platform/fleet.git", revision="main")
    add_cluster(fleet, "lab", tier=dev, region="eu-central-1", pod_cidr="10.0.0.0/99")
    add_cluster(fleet, "prod-eu", tier=prod, region="eu-west-1", pod_cidr="10.2.0.0/16")
    Greedy(fleet, "greedy", namespace="shop")
    Stubborn(fleet, "stubborn", namespace="shop")
    Failing(fleet, "failing", namespace="shop", vary_by=[VaryBy.tier()])
    Misreading(fleet, "misreading", namespace="shop")
    Factual(fleet, "factual", namespace="shop")
    FleetComponent(fleet, "silent", namespace="shop")
    Bundle(fleet, "nowhere", namespace="shop", clusters=ClusterSelector.named("no-such-cluster"))
    HelmBundle(
        fleet,
        "keda",
        chart_name="keda",
        repo_url="https://kedacore.github.io/charts",
        version="2.x",
        namespace="keda",
        values={"podLabels": {"zone": ClusterFact.label("acme.io/zone")}},
    )


def add_cluster(fleet: Fleet, name: str, *, tier: Tier, region: str, pod_cidr: str) -> None:
    Cluster(
        fleet,
        name,
        tier=tier,
        region=region,
        kubernetes_version="1.36.2",
        pod_cidrs=[pod_cidr],
        labels={"größe": "klein"},
        registration=Registration.aws(server=f"https://{name}.eks.acme.io", cluster_name=name),
    )


app = FleetApp(findings_format=FindingsFormat.JSON if "json" in sys.argv else FindingsFormat.TEXT)
describe_fleet(app)
try:
    app.synth()
except RuntimeError as error:
    print(error)
