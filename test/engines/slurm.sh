# A Slurm cluster of one node on this machine: a munged, a controller and a node of its own. Sourced by run.sh.

slurm_up() {
  local host
  host=$(hostname -s)
  mkdir -p "$work/cluster/spool" "$work/cluster/state"
  cd "$work/cluster"
  dd if=/dev/urandom of=munge.key bs=1 count=1024 2>/dev/null
  chmod 400 munge.key
  munged --force --foreground --key-file "$PWD/munge.key" --socket "$PWD/munge.socket" --pid-file "$PWD/munged.pid" --log-file "$PWD/munged.log" --seed-file "$PWD/munged.seed" 2>munged.err &
  pids+=($!)
  cat >slurm.conf <<CONF
ClusterName=extract
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=26817
SlurmdPort=26818
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$PWD/munge.socket
CredType=cred/munge
StateSaveLocation=$PWD/state
SlurmdSpoolDir=$PWD/spool
SlurmctldPidFile=$PWD/slurmctld.pid
SlurmdPidFile=$PWD/slurmd.pid
SlurmctldLogFile=$PWD/slurmctld.log
SlurmdLogFile=$PWD/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerType=sched/backfill
ReturnToService=2
MpiDefault=none
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=main Nodes=$host Default=YES MaxTime=INFINITE State=UP
CONF
  export SLURM_CONF="$PWD/slurm.conf"
  for _ in $(seq 50); do [ -S munge.socket ] && break; sleep 0.1; done
  slurmctld -D -f slurm.conf >slurmctld.out 2>&1 &
  pids+=($!)
  slurmd -D -f slurm.conf -N "$host" >slurmd.out 2>&1 &
  pids+=($!)
  for _ in $(seq 100); do sinfo -h -o %T 2>/dev/null | grep -q idle && return; sleep 0.3; done
  say 'Slurm did not come up:'
  tail -5 munged.err slurmctld.log slurmd.log >&2 || true
  exit 1
}
