#!/usr/bin/env bash
#
# Fetch account and transaction data: from a new user to the transactions of a checking account. Needs curl and node.
#
#   npm start                                                 # in another terminal
#   bash docs/guides/fetch-account-and-transaction-data.sh
#
# BASE_URL, CLIENT_ID and API_KEY say where. PASSWORD=challenge brings multi-factor authentication.
set -euo pipefail

BASE_URL="${BASE_URL:-http://127.0.0.1:3010}"
CLIENT_ID="${CLIENT_ID:-CLIENT-1234}"
API_KEY="${API_KEY:-API-KEY-4567}"
PASSWORD="${PASSWORD:-password}"
answer=$(mktemp)
trap 'rm -f "$answer"' EXIT

step() { printf '\n# %s\n\n' "$1"; }

# Without a progress meter; a refusal is shown and ends the script.
curl() { command curl -sS --fail-with-body "$@"; }

# A part of the last answer, whose body is its last line: `field user.guid`.
field() { tail -n 1 "$answer" | node -p "JSON.parse(require('node:fs').readFileSync(0, 'utf8')).$1"; }

# call METHOD PATH [BODY]: shows a request and its answer.
call() {
  printf '%s %s\n' "$1" "$2"
  curl -X "$1" "$BASE_URL$2" \
    -u "$CLIENT_ID:$API_KEY" \
    -H 'Accept: application/vnd.mx.api.v1+json' \
    -H 'Content-Type: application/json' \
    ${3:+-d "$3"} | tee "$answer"
  printf '\n'
}

# Polls the status until the job is over; answers the challenges that come on the way.
poll() {
  while call GET "$member/status" && [ "$(field member.is_being_aggregated)" = true ]; do
    if [ "$(field member.connection_status)" = CHALLENGED ]; then
      step 'Answer the multi-factor authentication'
      call GET "$member/challenges"
      call PUT "$member/resume" '{
        "member": {
          "challenges": [{"guid": "'"$(field 'challenges[0].guid')"'", "value": "correct"}]
        }
      }'
    fi
    sleep 0.2
  done
}

step 'Create a user'
call POST /users '{"user": {"id": "partner-'"$(date +%s)-$$"'", "metadata": "Yada yada yada"}}'
user="/users/$(field user.guid)"

step 'Search for an institution'
call GET '/institutions?name=MX%20Bank'
institution_code=$(field 'institutions[0].code')

step 'Get the credentials that the institution requires'
call GET "/institutions/$institution_code/credentials"
login=$(field 'credentials[0].guid')
password=$(field 'credentials[1].guid')

step 'Create a member'
call POST "$user/members" '{
  "member": {
    "institution_code": "'"$institution_code"'",
    "credentials": [
      {"guid": "'"$login"'", "value": "mxuser"},
      {"guid": "'"$password"'", "value": "'"$PASSWORD"'"}
    ]
  }
}'
member="$user/members/$(field member.guid)"

step "Check the member's status"
poll

step 'Aggregate the member'
call POST "$member/aggregate"

step "Check the member's status again"
poll

step 'List account data'
call GET "$user/accounts"
checking="$user/accounts/$(field 'accounts.find(({ type }) => type === "CHECKING").guid')"

step 'List transaction data'
call GET "$checking/transactions"

step 'List the second page of transaction data'
call GET "$checking/transactions?page=2&records_per_page=100"
