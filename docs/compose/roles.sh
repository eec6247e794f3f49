#!/bin/sh
# Run once by the image of PostgreSQL, when its volume is empty: the role of the web process, which can only read.
set -eu
psql --set ON_ERROR_STOP=1 --set password="$PAPI_WEB_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
CREATE ROLE papi_web LOGIN PASSWORD :'password';
REVOKE TEMPORARY ON DATABASE papi FROM PUBLIC;
GRANT CONNECT ON DATABASE papi TO papi_web;
GRANT USAGE ON SCHEMA public TO papi_web;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO papi_web;
SQL
