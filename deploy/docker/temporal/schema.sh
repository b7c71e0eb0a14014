#!/bin/sh
# Creates or upgrades Temporal's two databases; safe to run at every start.
set -eu
tool() { temporal-sql-tool --plugin postgres12 --ep postgres -p 5432 -u postgres --db "$@"; }
for database in temporal temporal_visibility; do
  tool "$database" create || true
  tool "$database" setup-schema -v 0.0 || true
done
tool temporal update-schema -d /etc/temporal/schema/postgresql/v12/temporal/versioned
tool temporal_visibility update-schema -d /etc/temporal/schema/postgresql/v12/visibility/versioned
