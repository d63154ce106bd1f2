"""Judges the manifests in the folder that is named, and exits with 1 if it refuses any."""

import sys

from cdk8s_fleet import ManifestCheck, Severity


def refused(folder: str) -> bool:
    check = ManifestCheck(kubernetes_versions=["1.36"], installed={"karpenter": "1.15"})
    findings = check.check_files([folder])
    for finding in findings:
        print(finding.code, finding.file, finding.document, finding.path, finding.message)
    return any(finding.severity == Severity.ERROR for finding in findings)


sys.exit(refused(sys.argv[1]))
