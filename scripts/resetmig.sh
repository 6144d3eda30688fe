rm -f src/core/database/migrations/*; DATA_DIR=tmp/generate npx payload migrate:create initial 2>&1 | tail -1
sed -i "s#_initial';#_initial.ts';#" src/core/database/migrations/index.ts
DATA_DIR=tmp/generate npx payload generate:types 2>&1 | tail -1
