# Makes the one initial migration and the types anew. Until the first release there is one generated
# migration; those written by hand (they have no .json beside them) stay, and come after it in their order.
set -e
dir=src/core/database/migrations
kept=$(mktemp -d)
for file in "$dir"/*.ts; do
  [ "$file" = "$dir/index.ts" ] || [ -f "${file%.ts}.json" ] || mv "$file" "$kept/"
done
rm -f "$dir"/*
DATA_DIR=tmp/generate npx payload migrate:create initial 2>&1 | tail -1
stamp=$(basename "$(ls "$dir"/*_initial.ts)" _initial.ts)
day=${stamp%_*}
number=$((10#${stamp#*_}))
for file in $(ls "$kept" | sort); do
  number=$((number + 1))
  mv "$kept/$file" "$dir/${day}_$(printf '%06d' "$number")_${file#*_*_}"
done
names=$(cd "$dir" && ls *.ts | grep -v '^index.ts$' | sed 's/\.ts$//' | sort)
{
  for name in $names; do echo "import * as migration_$name from './$name.ts';"; done
  echo
  echo 'export const migrations = ['
  for name in $names; do
    printf "  {\n    up: migration_%s.up,\n    down: migration_%s.down,\n    name: '%s'\n  },\n" "$name" "$name" "$name"
  done
  echo '];'
} > "$dir/index.ts"
rmdir "$kept"
DATA_DIR=tmp/generate npx payload generate:types 2>&1 | tail -1
