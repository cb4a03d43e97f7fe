#!/bin/sh
# Validates the manifest against Microsoft's XML schemas. They are no part of the repository: name the folder that holds
# OfficeAppManifestV1_1.xsd and what it imports. Usage: scripts/manifest-xsd.sh SCHEMA_DIR [manifest.xml ...]
set -eu
if [ $# -lt 1 ] || [ ! -f "$1/OfficeAppManifestV1_1.xsd" ]; then
  echo "Usage: $0 SCHEMA_DIR [manifest.xml ...], where SCHEMA_DIR holds OfficeAppManifestV1_1.xsd." >&2
  exit 2
fi
schemas=$1
shift
[ $# -gt 0 ] || set -- "$(dirname "$0")/../manifest.xml"
for manifest in "$@"; do
  xmllint --noout --nonet --schema "$schemas/OfficeAppManifestV1_1.xsd" "$manifest"
done
