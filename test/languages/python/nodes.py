"""The pool of docs/node-pools.md on a simulated cluster and one of AWS."""

from pathlib import Path

from cdk8s import Size
from cdk8s_fleet import (
    AmiReleases,
    Architecture,
    ArgoCd,
    Cluster,
    ClusterFact,
    Fleet,
    FleetApp,
    FleetNodePool,
    Hub,
    MaintenanceWindow,
    NodeClass,
    NodePoolLimits,
    NodePoolTierOptions,
    Provider,
    Registration,
    SpotMode,
    Tier,
    Weekday,
    WorkloadClass,
)

RELEASES = """{"asOf": "2026-11-20", "soakDays": 7, "maxAgeDays": 60, "releases": [
  {"alias": "al2023@v20261014", "published": "2026-10-14", "promoted": {"dev": "2026-10-15", "prod": "2026-10-26"}}]}"""

Path("releases.json").write_text(RELEASES)
dev = Tier("dev")
prod = Tier("prod")
app = FleetApp()
fleet = Fleet(app, "acme", domain="fleet.acme.io", tiers=[dev, prod])
Hub(fleet, "hub", kubernetes_version="1.36.2")
ArgoCd(fleet, "argocd", repo_url="https://git.acme.io/fleet.git")


def add_cluster(name: str, tier: Tier, provider: Provider) -> Cluster:
    """A cluster that exists already, and runs Karpenter."""
    return Cluster(
        fleet,
        name,
        tier=tier,
        provider=provider,
        region="us-east-1",
        kubernetes_version="1.36.2",
        installed={"karpenter": "1.15"},
        registration=Registration.exec(server=f"https://{name}.acme.io", command="token"),
    )


add_cluster("lab", dev, Provider.KWOK)
add_cluster("live", prod, Provider.AWS)
night = MaintenanceWindow(
    days=[Weekday.TUESDAY, Weekday.THURSDAY],
    start="01:00",
    end="05:00",
    time_zone="America/New_York",
)
FleetNodePool(
    fleet,
    "general",
    workload_class=WorkloadClass.GENERAL,
    node_classes=[
        NodeClass.ec2(
            role=ClusterFact.format("nodes-{}", ClusterFact.cluster_name()),
            releases=AmiReleases.from_file("releases.json"),
        ),
        NodeClass.aks(image_family="AzureLinux"),
        NodeClass.kwok(),
    ],
    architectures=[Architecture.AMD64, Architecture.ARM64],
    spot=SpotMode.PREFER,
    limits=NodePoolLimits(cpu=400, memory=Size.tebibytes(2)),
    by_tier=[NodePoolTierOptions(tier=prod, spot=SpotMode.NEVER, windows=[night])],
)
app.synth()
