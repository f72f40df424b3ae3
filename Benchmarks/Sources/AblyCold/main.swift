// One call and the time at which its reply was there: what a short-lived process pays for the library.
import AblyPlatform
import Glibc

var configuration = Configuration.ably(.bearer("dG9rZW4uZm9yLmJlbmNobWFya3M"))
configuration.baseURL = CommandLine.arguments[1]
let time = try Ably(configuration: configuration).blocking.stats.getTime()
var now = timespec()
clock_gettime(CLOCK_MONOTONIC, &now)
precondition(time.count == 1)
print("{\"replied_ns\": \(now.tv_sec * 1_000_000_000 + now.tv_nsec)}")
