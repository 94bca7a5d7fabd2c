# Two hosts on this machine: network namespaces, each with an address and an sshd of its own. Sourced by run.sh.

hosts_up() {
  mkdir -p "$work/ssh" /run/sshd
  ssh-keygen -q -t ed25519 -N '' -f "$work/ssh/host"
  ssh-keygen -q -t ed25519 -N '' -f "$work/ssh/user"
  cp "$work/ssh/user.pub" "$work/ssh/authorized_keys"
  : >"$work/ssh/config"
  local index space
  for index in 1 2; do
    space=extract-host$index
    ip netns add "$space"
    ip link add "exh$index" type veth peer name eth0 netns "$space"
    ip addr add "10.231.$index.1/24" dev "exh$index"
    ip link set "exh$index" up
    ip -n "$space" addr add "10.231.$index.2/24" dev eth0
    ip -n "$space" link set eth0 up
    ip -n "$space" link set lo up
    cat >"$work/ssh/sshd$index" <<CONF
ListenAddress 10.231.$index.2
Port 22
HostKey $work/ssh/host
PidFile $work/ssh/sshd$index.pid
AuthorizedKeysFile $work/ssh/authorized_keys
PermitRootLogin prohibit-password
PasswordAuthentication no
UsePAM no
StrictModes no
MaxStartups 100
SetEnv PATH=$work/bin:/usr/local/bin:/usr/bin:/bin PARALLEL_HOME=$PARALLEL_HOME
CONF
    ip netns exec "$space" /usr/sbin/sshd -D -e -f "$work/ssh/sshd$index" 2>"$work/ssh/log$index" &
    pids+=($!)
    cat >>"$work/ssh/config" <<CONF
Host host$index
  HostName 10.231.$index.2
  User root
  IdentityFile $work/ssh/user
  IdentitiesOnly yes
  StrictHostKeyChecking no
  UserKnownHostsFile $work/ssh/known
  LogLevel ERROR
CONF
  done
  export PARALLEL_SSH="ssh -F $work/ssh/config"
  for index in 1 2; do
    for _ in $(seq 50); do $PARALLEL_SSH "host$index" true 2>/dev/null && break; sleep 0.1; done
    $PARALLEL_SSH "host$index" true
  done
}

# How many blocks each host had, by parallel's own list of jobs.
hosts_used() { awk -F '\t' 'NR > 1 { n[$2]++ } END { printf "host1 %d, host2 %d", n["host1"], n["host2"] }' "$1"; }

hosts_down() {
  local index
  command -v ip >/dev/null || return 0
  for index in 1 2; do
    ip netns pids "extract-host$index" 2>/dev/null | xargs -r kill 2>/dev/null || true
    ip netns delete "extract-host$index" 2>/dev/null || true
    ip link delete "exh$index" 2>/dev/null || true
  done
}
