#!/usr/bin/env bash
#
# Verify an account: create a user, then its member at MX Bank. Needs curl and node.
#
#   npm start                                # in another terminal
#   bash docs/guides/verify-an-account.sh
#
# BASE_URL, CLIENT_ID and API_KEY say where. USER_ID is the id of the user, which can be given once only.
set -euo pipefail

BASE_URL="${BASE_URL:-http://127.0.0.1:3010}"
CLIENT_ID="${CLIENT_ID:-CLIENT-1234}"
API_KEY="${API_KEY:-API-KEY-4567}"
USER_ID="${USER_ID:-partner-$(date +%s)-$$}"
answer=$(mktemp)
trap 'rm -f "$answer"' EXIT

step() { printf '\n\n# %s\n\n' "$1"; }

# Without a progress meter; a refusal is shown and ends the script.
curl() { command curl -sS --fail-with-body "$@"; }

# A part of the last answer, whose body is its last line: `field user.guid`.
field() { tail -n 1 "$answer" | node -p "JSON.parse(require('node:fs').readFileSync(0, 'utf8')).$1"; }

step '1. Create a user'
curl -i -X POST "$BASE_URL/users" \
  -u "$CLIENT_ID:$API_KEY" \
  -H 'Accept: application/vnd.mx.api.v1+json' \
  -H 'Content-Type: application/json' \
  -d '{
    "user": {
      "id": "'"$USER_ID"'",
      "is_disabled": false,
      "email": "totally.fake.email@notreal.com",
      "metadata": "Yada yada yada"
    }
  }' | tee "$answer"
user_guid=$(field user.guid)

step '2.1 Search for an institution'
curl -i -X GET "$BASE_URL/institutions?name=MX%20Bank" \
  -H 'Accept: application/vnd.mx.api.v1+json' \
  -u "$CLIENT_ID:$API_KEY" | tee "$answer"
institution_code=$(field 'institutions[0].code')

step '2.2 Get the credentials that the institution requires'
curl -i -X GET "$BASE_URL/institutions/$institution_code/credentials" \
  -H 'Accept: application/vnd.mx.api.v1+json' \
  -u "$CLIENT_ID:$API_KEY" | tee "$answer"
login=$(field 'credentials[0].guid')
password=$(field 'credentials[1].guid')

step '2.3 Create the member'
curl -i -X POST "$BASE_URL/users/$user_guid/members" \
  -u "$CLIENT_ID:$API_KEY" \
  -H 'Accept: application/vnd.mx.api.v1+json' \
  -H 'Content-Type: application/json' \
  -d '{
    "member": {
      "credentials": [
        {
          "guid": "'"$login"'",
          "value": "mxuser"
        },
        {
          "guid": "'"$password"'",
          "value": "password"
        }
      ],
      "institution_code": "'"$institution_code"'"
    }
  }' | tee "$answer"
printf '\n'
