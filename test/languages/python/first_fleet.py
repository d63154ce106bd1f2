"""The first example in Python: the fleet of examples/first-fleet/fleet.ts, statement by statement."""

from cdk8s_fleet import (
    ArgoCd,
    Bundle,
    Cluster,
    ClusterFact,
    ClusterKind,
    ClusterSelector,
    Fleet,
    FleetComponent,
    HelmBundle,
    HelmTierOptions,
    Hub,
    Provider,
    Registration,
    RenderTarget,
    Team,
    Tier,
    VaryBy,
)
from cdk8s_plus_30 import ConfigMap, ContainerProps, Deployment, ServicePort
from constructs import Construct

dev = Tier("dev")
prod = Tier("prod")
shop = Team("shop", namespaces=["shop"], groups=["acme:shop"])
aws = Provider.AWS  # read once: every read is a message to Node


class Web(FleetComponent):
    """A component of our own: written once, rendered once a tier."""

    def render_at(self, target: RenderTarget) -> None:
        deployment = Deployment(
            target.chart,
            "web",
            replicas=3 if target.tier is prod else 1,
            containers=[ContainerProps(name="web", image="nginx:1.29", port_number=8080)],
        )
        deployment.expose_via_service(ports=[ServicePort(port=80, target_port=8080)])


def describe_fleet(app: Construct) -> Fleet:
    """The whole fleet; the order of these statements does not matter."""
    fleet = Fleet(app, "acme", domain="fleet.acme.io", tiers=[dev, prod], teams=[shop])
    Hub(fleet, "hub", kubernetes_version="1.36.2")
    ArgoCd(
        fleet,
        "argocd",
        repo_url="https://git.acme.io/platform/fleet.git",
        path="examples/first-fleet/dist",
    )
    add_cluster(fleet, "lab", tier=dev, region="eu-central-1", pod_cidr="10.1.0.0/16")
    add_cluster(fleet, "prod-eu", tier=prod, region="eu-central-1", pod_cidr="10.2.0.0/16")
    add_cluster(fleet, "prod-us", tier=prod, region="us-east-1", pod_cidr="10.3.0.0/16")
    Web(fleet, "web", team=shop, namespace="shop", vary_by=[VaryBy.tier()])
    add_external_dns(fleet)
    add_notes(fleet)
    return fleet


def add_cluster(fleet: Fleet, name: str, *, tier: Tier, region: str, pod_cidr: str) -> Cluster:
    """A cluster that exists already; Argo CD reaches it by an address and a role, never a credential."""
    return Cluster(
        fleet,
        name,
        tier=tier,
        region=region,
        provider=aws,
        kubernetes_version="1.36.2",
        pod_cidrs=[pod_cidr],
        annotations={"acme.io/dns-zone": f"{name}.acme.io"},
        registration=Registration.aws(
            server=f"https://{name}.eks.acme.io",
            cluster_name=name,
            role_arn="arn:aws:iam::111122223333:role/argocd",
        ),
    )


def add_external_dns(fleet: Fleet) -> None:
    """A chart of others, newer in dev, with what each cluster fills in for itself."""
    HelmBundle(
        fleet,
        "external-dns",
        repo_url="https://kubernetes-sigs.github.io/external-dns/",
        chart_name="external-dns",
        version="1.19.0",
        by_tier=[HelmTierOptions(tier=dev, version="1.20.0")],
        namespace="external-dns",
        cluster_kinds=[
            ClusterKind(group="apiextensions.k8s.io", kind="CustomResourceDefinition"),
            ClusterKind(group="rbac.authorization.k8s.io", kind="ClusterRole"),
            ClusterKind(group="rbac.authorization.k8s.io", kind="ClusterRoleBinding"),
        ],
        values={
            "provider": {"name": "aws"},
            "policy": "sync",
            "txtOwnerId": ClusterFact.cluster_name(),
            "domainFilters": [ClusterFact.annotation("acme.io/dns-zone")],
            "txtPrefix": ClusterFact.format("{}-", ClusterFact.region()),
            "env": [{"name": "AWS_REGION", "value": ClusterFact.region()}],
        },
    )


def add_notes(fleet: Fleet) -> None:
    """A plain bundle: the same bytes for all its clusters, any construct of cdk8s."""
    notes = Bundle(
        fleet,
        "notes",
        team=shop,
        namespace="shop",
        clusters=ClusterSelector.named("lab"),
    )
    ConfigMap(notes.chart, "note", data={"hello": "lab"})
