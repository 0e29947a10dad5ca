#!/bin/sh
# Formats the storage with everybody who may sign in, once, and starts the broker. Arguments: principals.
set -eu
cd /opt/kafka
sed "s/DEMO_PASSWORD/${DEMO_PASSWORD}/g" /demo/kafka.properties > /tmp/server.properties
users=""
for principal in broker admin "$@"; do
  users="${users} --add-scram SCRAM-SHA-512=[name=${principal},password=${DEMO_PASSWORD}]"
done
# shellcheck disable=SC2086 -- the list is meant to be split at its spaces
bin/kafka-storage.sh format --ignore-formatted -t 5L6g3nShT-eMCtK--X86sw -c /tmp/server.properties ${users}
exec bin/kafka-server-start.sh /tmp/server.properties
