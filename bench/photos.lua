-- A stored photo at about 512 px that has not been rendered before: wrk -t1 … -s photos.lua URL -- HASHES CURSOR
-- Every request is for another pair of photo and side (481..512 px), so nothing can come from the cache of pictures.
-- CURSOR is a file with the number of pairs used up so far; it is written every 16 requests, and so runs ahead of them.
local SIDES = 32

function init(arguments)
  hashes = {}
  for hash in io.lines(arguments[1]) do
    hashes[#hashes + 1] = hash
  end
  cursor = arguments[2]
  local file = io.open(cursor)
  used = file and tonumber(file:read("*l")) or 0
  if file then
    file:close()
  end
end

function request()
  local hash = hashes[used % #hashes + 1]
  local side = 512 - math.floor(used / #hashes) % SIDES
  used = used + 1
  if used % 16 == 0 then
    local file = io.open(cursor, "w")
    file:write(used + 16, "\n")
    file:close()
  end
  return wrk.format("GET", "/avatar/" .. hash .. "?s=" .. side)
end
