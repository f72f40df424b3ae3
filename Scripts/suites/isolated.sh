#!/bin/sh
# Runs a command for which Ably's host names resolve to a local service: isolated.sh ABLY_LOCAL COMMAND ARGUMENTS…
#
# The command runs in namespaces of its own (Linux): the service listens on the ports 443 and 80, a hosts file maps all
# names of the service to this machine, and nothing reaches the network. SSL_CERT_FILE and NODE_EXTRA_CA_CERTS are the
# service's certificate authority.
set -eu

if [ "${ABLY_ISOLATED:-}" != yes ]; then
    if ! command -v unshare >/dev/null 2>&1 || ! command -v ip >/dev/null 2>&1; then
        echo "This needs Linux with unshare (util-linux) and ip (iproute2)." >&2
        exit 1
    fi
    as_root=
    [ "$(id -u)" = 0 ] || as_root=--map-root-user
    # shellcheck disable=SC2086 # Empty, or one option.
    exec env ABLY_ISOLATED=yes unshare $as_root --net --mount sh "$0" "$@"
fi

service=$1
shift
ip link set lo up
# Tests of timeouts expect that this address drops all packets.
if ip link add swallow type veth peer name swallowed 2>/dev/null; then
    ip addr add 10.255.0.1/16 dev swallow
    ip link set swallow up
    ip link set swallowed up
    ip neigh add 10.255.255.1 lladdr 02:00:00:00:00:01 dev swallow
fi
folder=$(mktemp -d)
"$service" --tls --port 443 --http-port 80 --ca-file "$folder/authority.pem" >"$folder/log" 2>&1 &
process=$!
trap 'kill $process 2>/dev/null || true; wait $process 2>/dev/null || true; rm -rf "$folder"' EXIT

tries=0
until openssl s_client -connect 127.0.0.1:443 </dev/null 2>/dev/null >"$folder/certificate"; do
    tries=$((tries + 1))
    if [ $tries -gt 100 ] || ! kill -0 $process 2>/dev/null; then
        cat "$folder/log" >&2
        exit 1
    fi
    sleep 0.1
done
# The names that clients use are those in the certificate.
{
    echo "127.0.0.1 localhost"
    openssl x509 -in "$folder/certificate" -noout -ext subjectAltName | tr ',' '\n' |
        sed -n 's/^ *DNS:\(.*\..*\)$/127.0.0.1 \1/p'
} >"$folder/hosts"
mount --bind "$folder/hosts" /etc/hosts
# Other names fail at once: the system's name server may be among the addresses that drop all packets.
echo "nameserver 127.0.0.1" >"$folder/resolv.conf"
mount --bind "$folder/resolv.conf" /etc/resolv.conf

export SSL_CERT_FILE="$folder/authority.pem" NODE_EXTRA_CA_CERTS="$folder/authority.pem"
status=0
"$@" || status=$?
exit $status
