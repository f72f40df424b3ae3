// Makes one call and prints the time of its response: the cost of the library for a short-lived process.
import AblyPlatform
import Glibc

var configuration = Configuration.ably(.bearer("dG9rZW4uZm9yLmJlbmNobWFya3M"))
configuration.baseURL = CommandLine.arguments[1]
let time = try Ably(configuration: configuration).blocking.stats.getTime()
var now = timespec()
clock_gettime(CLOCK_MONOTONIC, &now)
precondition(time.count == 1)
print("{\"response_ns\": \(now.tv_sec * 1_000_000_000 + now.tv_nsec)}")
