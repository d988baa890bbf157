#!/bin/bash
# ./render.sh [name ...]
# Makes the demo shop's pictures again: every one that does not lie in ../pictures yet, or those that are named.
# SIZE, SAMPLES and MINUTES may be set; it stops after MINUTES and goes on from there the next time.
set -euo pipefail
cd "$(dirname "$0")"
passes="${PASSES:-../../../.data/artwork}"
mkdir -p "$passes"
passes="$(cd "$passes" && pwd)"
seconds=$((${MINUTES:-120} * 60))

for name in "$@"; do
  rm -rf "${passes:?}/$name" "../pictures/$name.webp"
done
nice -n 15 blender -b --threads 1 --python render.py -- "$passes" "${SIZE:-700}" "${SAMPLES:-12}" "$seconds" "$@" |
  grep --line-buffered -E "^(PICTURE|FAILED)"
nice -n 15 /usr/bin/python3 develop.py "$passes" ../pictures "$@"
