-- A hash that nobody has asked for before, each time: wrk … -s cold.lua URL -- RUN
local thread_number = 0

function setup(thread)
  thread:set("number", thread_number)
  thread_number = thread_number + 1
end

function init(arguments)
  run = tonumber(arguments[1])
  count = 0
end

function request()
  count = count + 1
  return wrk.format("GET", string.format("/avatar/%08x%08x%016x?d=identicon&s=80", run, number, count))
end
