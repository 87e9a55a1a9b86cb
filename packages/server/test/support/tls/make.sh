#!/bin/sh
# Makes the authority and what it vouches for, valid from 2020 to 2120, as tests have times of their own.
set -e
cd "$(dirname "$0")"
here=$(mktemp -d)
touch "$here/index"
cat > "$here/ca.cnf" <<END
[ca]
default_ca = tests
[tests]
database = $here/index
rand_serial = yes
new_certs_dir = $here
certificate = authority.pem
private_key = $here/authority.key.pem
default_md = sha256
policy = any
unique_subject = no
[any]
commonName = supplied
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = keyCertSign
[receiver]
subjectAltName = DNS:localhost, IP:127.0.0.1
[client]
extendedKeyUsage = clientAuth
END
request() {
  openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout "$2" -out "$here/$1.csr" -subj "/CN=$3"
}
sign() {
  openssl ca -batch -notext -config "$here/ca.cnf" -in "$here/$1.csr" -out "$2.pem" -extensions "$1" \
    -startdate 20200101000000Z -enddate "$3"0101000000Z $4
}
request authority "$here/authority.key.pem" "An authority of the tests"
sign authority authority 2120 -selfsign
request receiver receiver.key.pem localhost
sign receiver receiver 2120
request client client.key.pem mxkit
sign client client 2120
sign client expired 2021
rm -r "$here"
