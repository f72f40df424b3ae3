import AblyPlatform
import HTTPTypes

extension RouteTable {
    /// Devices, their subscriptions, and pushes.
    static let pushRoutes: [Route] = [
        Route(
            "getRegisteredPushDevices", .get, "/push/deviceRegistrations",
            .authenticated { exchange, caller throws(Refusal) in
                let page = try await exchange.service.devices(
                    exchange.pushFilter, page: try exchange.page(greatestLimit: Exchange.greatestPushLimit), for: caller
                )
                return exchange.list(page) { $0.wire() }
            }),
        Route(
            "registerPushDevice", .post, "/push/deviceRegistrations",
            .authenticated { exchange, caller throws(Refusal) in
                let (device, token) = try await exchange.service.activate(try exchange.request.bodyValue(), by: caller)
                return .created(device.wire(identityToken: token))
            }),
        Route(
            "unregisterAllPushDevices", .delete, "/push/deviceRegistrations",
            .authenticated { exchange, caller throws(Refusal) in
                try await exchange.service.removeDevices(exchange.pushFilter, by: caller)
                return .noContent
            }),
        Route(
            "getPushDeviceDetails", .get, "/push/deviceRegistrations/{device_id}",
            .authenticated { exchange, caller throws(Refusal) in
                .ok(try await exchange.service.device(exchange.parameters[0], for: caller).wire())
            }),
        Route(
            "putPushDeviceDetails", .put, "/push/deviceRegistrations/{device_id}",
            .authenticated { exchange, caller throws(Refusal) in
                let device = try await exchange.service.register(
                    try exchange.request.bodyValue(), id: exchange.parameters[0], by: caller)
                return .ok(device.wire())
            }),
        Route(
            "patchPushDeviceDetails", .patch, "/push/deviceRegistrations/{device_id}",
            .authenticated { exchange, caller throws(Refusal) in
                let device = try await exchange.service.update(
                    deviceId: exchange.parameters[0], with: try exchange.request.bodyValue(), by: caller)
                return .ok(device.wire())
            }),
        Route(
            "unregisterPushDevice", .delete, "/push/deviceRegistrations/{device_id}",
            .authenticated { exchange, caller throws(Refusal) in
                try await exchange.service.removeDevices(PushFilter(deviceId: exchange.parameters[0]), by: caller)
                return .noContent
            }),
        Route(
            "updatePushDeviceDetails", .get, "/push/deviceRegistrations/{device_id}/resetUpdateToken",
            .authenticated { exchange, caller throws(Refusal) in
                .ok(try await exchange.service.resetUpdateToken(deviceId: exchange.parameters[0], by: caller).wire())
            }),
        Route(
            "getPushSubscriptionsOnChannels", .get, "/push/channelSubscriptions",
            .authenticated { exchange, caller throws(Refusal) in
                let page = try await exchange.service.subscriptions(
                    exchange.pushFilter, page: try exchange.page(greatestLimit: Exchange.greatestPushLimit), for: caller
                )
                return exchange.list(page, \.wire)
            }),
        Route(
            "subscribePushDeviceToChannel", .post, "/push/channelSubscriptions",
            .authenticated { exchange, caller throws(Refusal) in
                .created(try await exchange.service.subscribe(try exchange.request.bodyValue(), by: caller).wire)
            }),
        Route(
            "deletePushDeviceDetails", .delete, "/push/channelSubscriptions",
            .authenticated { exchange, caller throws(Refusal) in
                try await exchange.service.removeSubscriptions(exchange.pushFilter, by: caller)
                return .noContent
            }),
        Route(
            "getChannelsWithPushSubscribers", .get, "/push/channels",
            .authenticated { exchange, caller throws(Refusal) in
                let page = try await exchange.service.channelsWithSubscriptions(
                    page: try exchange.page(greatestLimit: Exchange.greatestPushLimit), for: caller)
                return exchange.list(page, WireValue.string)
            }),
        Route(
            "publishPushNotificationToDevices", .post, "/push/publish",
            .authenticated { exchange, caller throws(Refusal) in
                try await exchange.service.push(try exchange.request.bodyValue(), by: caller)
                return .noContent
            }),
        Route(
            "publishPushNotificationBatch", .post, "/push/batch/publish",
            .authenticated { exchange, caller throws(Refusal) in
                .ok(.array(try await exchange.service.pushBatch(try exchange.request.bodyValue(), by: caller)))
            }),
    ]
}

extension Exchange {
    /// The devices or subscriptions that the query selects.
    fileprivate var pushFilter: PushFilter {
        PushFilter(
            channel: url["channel"], deviceId: url["deviceId"], clientId: url["clientId"],
            isUnion: url["concatFilters"] == "true")
    }
}
