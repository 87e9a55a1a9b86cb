#!/usr/bin/env bash
#
# Verify an account: from a new user to the account and routing numbers of its checking account. Needs curl and node.
#
#   npm start                                # in another terminal
#   bash docs/guides/verify-an-account.sh
#
# BASE_URL, CLIENT_ID and API_KEY say where. USER_ID is the id of the user, which can be given once only.
# PASSWORD=challenge brings multi-factor authentication.
set -euo pipefail

BASE_URL="${BASE_URL:-http://127.0.0.1:3010}"
CLIENT_ID="${CLIENT_ID:-CLIENT-1234}"
API_KEY="${API_KEY:-API-KEY-4567}"
USER_ID="${USER_ID:-partner-$(date +%s)-$$}"
PASSWORD="${PASSWORD:-password}"
answer=$(mktemp)
trap 'rm -f "$answer"' EXIT

step() { printf '\n\n# %s\n\n' "$1"; }

# Without a progress meter; a refusal is shown and ends the script.
curl() { command curl -sS --fail-with-body "$@"; }

# A part of the last answer, whose body is its last line: `field user.guid`.
field() { tail -n 1 "$answer" | node -p "JSON.parse(require('node:fs').readFileSync(0, 'utf8')).$1"; }

# Shows the status of the member.
status() {
  curl -i "$BASE_URL/users/$user_guid/members/$member_guid/status" \
    -H 'Accept: application/vnd.mx.api.v1+json' \
    -u "$CLIENT_ID:$API_KEY" | tee "$answer"
  printf '\n'
}

# Answers the member's challenge with a value.
resume() {
  local challenge
  challenge=$(field 'member.challenges[0].guid')
  curl -i -X PUT "$BASE_URL/users/$user_guid/members/$member_guid/resume" \
    -u "$CLIENT_ID:$API_KEY" \
    -H 'Accept: application/vnd.mx.api.v1+json' \
    -H 'Content-Type: application/json' \
    -d '{
      "member": {
        "challenges": [
          {
            "guid": "'"$challenge"'",
            "value": "'"$1"'"
          }
        ]
      }
    }' | tee "$answer"
  printf '\n'
}

# Whether the member's challenge is the platform's own, that of the account selection.
selects_account() { [ "$(field 'member.challenges[0].label')" = 'Please select an account:' ]; }

# Polls the status until the job is over or an account is to be selected; answers what the institution asks on the way.
poll() {
  while status && [ "$(field member.is_being_aggregated)" = true ]; do
    if [ "$(field member.connection_status)" = CHALLENGED ]; then
      if selects_account; then return; fi
      resume correct
    fi
    sleep 0.2
  done
}

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
# Without an aggregation: while that is running, a verification would be refused.
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
          "value": "'"$PASSWORD"'"
        }
      ],
      "institution_code": "'"$institution_code"'",
      "skip_aggregation": true
    }
  }' | tee "$answer"
member_guid=$(field member.guid)

step '3. Verify the member'
curl -i -X POST "$BASE_URL/users/$user_guid/members/$member_guid/verify" \
  -u "$CLIENT_ID:$API_KEY" \
  -H 'Accept: application/vnd.mx.api.v1+json' \
  -H 'Content-Type: application/json' | tee "$answer"

step '4. Check the connection status'
poll

step '5.1 Answer the account-selection challenge'
resume "$(field 'member.challenges[0].options[0].value')"

step '5.2 Check the status again'
poll

step '6. List the account numbers'
curl -i "$BASE_URL/users/$user_guid/members/$member_guid/account_numbers" \
  -H 'Accept: application/vnd.mx.api.v1+json' \
  -u "$CLIENT_ID:$API_KEY" | tee "$answer"
printf '\n'
