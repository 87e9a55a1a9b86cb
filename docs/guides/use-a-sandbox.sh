#!/usr/bin/env bash
#
# Use a sandbox: a client of its own for a test, whose time and whose institutions do as they are told. Needs curl and node.
#
#   npm start                                # in another terminal
#   bash docs/guides/use-a-sandbox.sh
#
# BASE_URL says where; MXKIT_CONTROL_KEY is the key that the platform was started with.
set -euo pipefail

BASE_URL="${BASE_URL:-http://127.0.0.1:3010}"
CONTROL_KEY="${MXKIT_CONTROL_KEY:-CONTROL-KEY-7890}"
answer=$(mktemp)
trap 'rm -f "$answer"' EXIT

step() { printf '\n# %s\n\n' "$1"; }

# A part of the last answer, whose body is its last line: `field client.client_id`.
field() { tail -n 1 "$answer" | node -p "JSON.parse(require('node:fs').readFileSync(0, 'utf8')).$1"; }

# send METHOD PATH BODY OPTION...: shows a request and its answer. A refusal ends the script.
send() {
  printf '%s %s\n' "$1" "$2"
  command curl -sS --fail-with-body -X "$1" "$BASE_URL$2" -w '\n' \
    -H 'Content-Type: application/json' ${3:+-d "$3"} "${@:4}" | tee "$answer"
}

# control METHOD PATH [BODY]: the control plane.
control() { send "$1" "/control$2" "${3:-}" -H "Authorization: Bearer $CONTROL_KEY"; }

# api METHOD PATH [BODY]: the API, as the client that is at hand.
api() { send "$1" "$2" "${3:-}" -u "$client_id:$api_key" -H 'Accept: application/vnd.mx.api.v1+json'; }

# Goes on as the client that was just made.
use_client() {
  client_id=$(field client.client_id)
  api_key=$(field api_key.key)
}

step 'Create a client whose clock stands still'
control POST /clients '{"client": {"name": "A guide", "clock": {"time": "2026-01-01T09:00:00Z", "speed": 0}}}'
use_client
sandbox="/clients/$client_id"

step 'Use the API as that client: create a user and a member'
api POST /users '{"user": {"metadata": "of a guide"}}'
user="/users/$(field user.guid)"
api GET /institutions/mxbank/credentials
api POST "$user/members" '{
  "member": {
    "institution_code": "mxbank",
    "credentials": [
      {"guid": "'"$(field 'credentials[0].guid')"'", "value": "mxuser"},
      {"guid": "'"$(field 'credentials[1].guid')"'", "value": "password"}
    ]
  }
}'
member="$user/members/$(field member.guid)"

step 'Its job waits for the clock: move it'
api GET "$member/status"
control POST "$sandbox/clock/advance" '{"clock": {"seconds": 3}}'
api GET "$member/status"

step 'Fail twice, then succeed: a script for the next aggregations'
control POST "$sandbox/scripts" '{
  "script": {
    "job_type": "AGGREGATION",
    "steps": [{"outcome": "FAILED", "times": 2}, {"outcome": "CONNECTED"}]
  }
}'

step 'Three days go by, with an aggregation in the background on each'
for _ in 1 2 3; do
  # A day, and the hour that it may be late.
  control POST "$sandbox/clock/advance" '{"clock": {"seconds": 90000}}'
  api GET "$member/status"
done

step 'Break the connection: the next list of accounts answers 503'
control POST "$sandbox/faults" '{"fault": {"kind": "STATUS", "status": 503, "operation_id": "listUserAccounts"}}'
if api GET "$user/accounts" 2>/dev/null; then
  echo 'The fault did not strike.' >&2
  exit 1
fi
api GET "$user/accounts?records_per_page=10"

step 'Take a snapshot'
control POST "$sandbox/snapshots" '{"snapshot": {"name": "connected"}}'

step 'Change something'
api DELETE "$member"
control POST "$sandbox/clock/advance" '{"clock": {"seconds": 1209600}}'
api GET "$user/members"

step 'Restore the snapshot: the member is back, and so is the time'
control POST "$sandbox/snapshots/connected/restore"
api GET "$user/members"

step 'Fork it: another client with the same users, under guids of their own'
control POST "$sandbox/snapshots/connected/fork" '{"client": {"name": "A fork"}}'
use_client
api GET /users

step 'Delete both clients'
control DELETE "/clients/$client_id"
control DELETE "$sandbox"
