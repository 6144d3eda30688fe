#!/usr/bin/env bash
# Makes the one initial migration and the types anew. Until the first release there is one generated
# migration; those written by hand (they have no .json beside them) stay, and come after it in their order.
# When it fails, everything is as it was.
set -euo pipefail
dir=src/core/database/migrations
before=$(mktemp -d)
cp "$dir"/* "$before/"
restore() { rm -f "$dir"/*; cp "$before"/* "$dir/"; echo 'It failed; the migrations are as they were.' >&2; }
trap restore ERR

rm -f "$dir"/*
DATA_DIR=tmp/generate npx payload migrate:create initial 2>&1 | tail -3
stamp=$(basename "$(ls "$dir"/*_initial.ts)" _initial.ts)
number=$((10#${stamp#*_}))
for file in $(cd "$before" && ls *.ts | sort); do
  if [ "$file" = index.ts ] || [ -f "$before/${file%.ts}.json" ]; then continue; fi
  number=$((number + 1))
  cp "$before/$file" "$dir/${stamp%_*}_$(printf '%06d' "$number")_${file#*_*_}"
done
names=$(cd "$dir" && ls *.ts | grep -v '^index.ts$' | sed 's/\.ts$//' | sort)
{
  for name in $names; do echo "import * as migration_$name from './$name.ts';"; done
  printf '\nexport const migrations = [\n'
  for name in $names; do
    printf "  {\n    up: migration_%s.up,\n    down: migration_%s.down,\n    name: '%s',\n  },\n" "$name" "$name" "$name"
  done
  echo '];'
} > "$dir/index.ts"
trap - ERR
rm -r "$before"
DATA_DIR=tmp/generate npx payload generate:types 2>&1 | tail -1
