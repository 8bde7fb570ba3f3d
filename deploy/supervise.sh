# What the start scripts of the servers share; sourced by them.
#
# check WAR DIRECTORY     ends the script with one sentence unless the server may start, and exports what counts:
#                         AVATAR_HTTP_HOST, AVATAR_HTTP_PORT, AVATAR_MAX_UPLOAD_BYTES, AVATAR_START_TIMEOUT
# supervise COMMAND…      runs the server until it ends, and ends with its exit status; SIGTERM, SIGINT and SIGHUP are
#                         passed on as SIGTERM. A server that is not ready in time is stopped, the reason is the last
#                         line, and the exit status is 1.
#
# Who sources it has set: java (a command), options (a file of JVM options), report (a file that may be written).

# need FILE SENTENCE
need() {
  [ -f "$1" ] || refuse "$2"
}

refuse() {
  printf 'Javatar cannot start: %s\n' "$1" >&2
  exit 1
}

# The JVM options of the server count here too; the further ones make a short life shorter.
check() {
  need "$1" "there is no WAR at $1"
  command -v "$java" >/dev/null || refuse "there is no Java at $java; JAVA_HOME or PATH must lead to one"
  checked=$("$java" "@$options" -XX:TieredStopAtLevel=1 -Xshare:auto -jar "$1" "$2") || too_old_or_told
  while IFS='=' read -r name value; do
    case $name in
      AVATAR_HTTP_HOST) AVATAR_HTTP_HOST=$value ;;
      AVATAR_HTTP_PORT) AVATAR_HTTP_PORT=$value ;;
      AVATAR_MAX_UPLOAD_BYTES) AVATAR_MAX_UPLOAD_BYTES=$value ;;
      AVATAR_START_TIMEOUT) AVATAR_START_TIMEOUT=$value ;;
    esac
  done <<EOF
$checked
EOF
  export AVATAR_HTTP_HOST AVATAR_HTTP_PORT AVATAR_MAX_UPLOAD_BYTES AVATAR_START_TIMEOUT
  # Blank counts as not set, for the server's own files too.
  [ -n "$AVATAR_HTTP_HOST" ] || unset AVATAR_HTTP_HOST
}

# The check has said what is wrong, unless Java could not run it.
too_old_or_told() {
  feature=$("$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p')
  [ "${feature:-17}" -ge 17 ] || refuse "Java 17 or newer is needed, and $java is $feature"
  exit 1
}

supervise() {
  asked=
  rm -f "$report"
  "$@" &
  server=$!
  trap 'asked=yes; kill -TERM "$server" 2>/dev/null' TERM INT HUP
  await_ready
  await_end
  exit "$code"
}

# Returns when the server is ready, or has been asked to end.
await_ready() {
  end=$(($(date +%s) + AVATAR_START_TIMEOUT))
  state=waiting
  reason=
  hint=
  [ ! -t 1 ] || hint="  (Ctrl+C stops it)"
  while [ -z "$asked" ] && [ "$state" != ready ]; do
    ended=
    kill -0 "$server" 2>/dev/null || ended=yes
    [ ! -f "$report" ] || read -r state reason <"$report" || :
    if [ "$state" = failed ]; then
      fail "$reason"
    elif [ -n "$ended" ]; then
      fail "Javatar cannot start: the server ended before it was ready; its log above says why${reason:+; $reason}"
    elif [ "$(date +%s)" -ge "$end" ]; then
      fail "Javatar cannot start: it was not ready within $AVATAR_START_TIMEOUT s (AVATAR_START_TIMEOUT)${reason:+: $reason}"
    fi
    [ "$state" = ready ] || sleep 0.2
  done
  [ "$state" != ready ] || echo "Javatar is ready: $reason$hint"
}

# A trapped signal ends `wait` early; the server's own end is what counts.
await_end() {
  code=0
  while :; do
    wait "$server" && code=0 || code=$?
    kill -0 "$server" 2>/dev/null || break
  done
}

# fail SENTENCE: after a signal of the operator there is nothing to explain.
fail() {
  [ -z "$asked" ] || return 0
  stop_server
  printf '%s\n' "$1" >&2
  exit 1
}

# What is not over after 15 s is ended.
stop_server() {
  kill -TERM "$server" 2>/dev/null || :
  left=75
  while [ "$left" -gt 0 ] && kill -0 "$server" 2>/dev/null; do
    sleep 0.2
    left=$((left - 1))
  done
  kill -KILL "$server" 2>/dev/null || :
  wait "$server" 2>/dev/null || :
}
