// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

extension PushApi {
    /// The calls as values that ``ApiClient/send(_:)`` carries out.
    public enum Request {
        /// The request of `GET /push/deviceRegistrations`. See
        /// ``PushApi/getRegisteredPushDevices(version:deviceId:clientId:limit:format:)``.
        public static func getRegisteredPushDevices(
            version: String? = nil,
            deviceId: String? = nil,
            clientId: String? = nil,
            limit: Int? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<[DeviceDetails]> {
            var target = RequestTarget("/push/deviceRegistrations")
            target.appendQuery("deviceId", deviceId)
            target.appendQuery("clientId", clientId)
            target.appendQuery("limit", limit)
            var request = ApiRequest<[DeviceDetails]>(
                Operations.getRegisteredPushDevices,
                target: target,
                decoder: .wire
            )
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            return request
        }

        /// The request of `POST /push/deviceRegistrations`. See ``PushApi/registerPushDevice(body:version:format:)``.
        public static func registerPushDevice(
            body: DeviceDetails,
            version: String? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<DeviceDetails> {
            let target = RequestTarget("/push/deviceRegistrations")
            var request = ApiRequest<DeviceDetails>(Operations.registerPushDevice, target: target, decoder: .wire)
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            request.content = .wire(body)
            return request
        }

        /// The request of `DELETE /push/deviceRegistrations`. See
        /// ``PushApi/unregisterAllPushDevices(version:deviceId:clientId:format:)``.
        public static func unregisterAllPushDevices(
            version: String? = nil,
            deviceId: String? = nil,
            clientId: String? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<Void> {
            var target = RequestTarget("/push/deviceRegistrations")
            target.appendQuery("deviceId", deviceId)
            target.appendQuery("clientId", clientId)
            var request = ApiRequest<Void>(Operations.unregisterAllPushDevices, target: target, decoder: .empty)
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            return request
        }

        /// The request of `GET /push/deviceRegistrations/{device_id}`. See
        /// ``PushApi/getPushDeviceDetails(deviceId:version:format:)``.
        public static func getPushDeviceDetails(
            deviceId: String,
            version: String? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<DeviceDetails> {
            var target = RequestTarget("/push/deviceRegistrations/")
            try target.appendSegment(deviceId, argument: "deviceId")
            var request = ApiRequest<DeviceDetails>(Operations.getPushDeviceDetails, target: target, decoder: .wire)
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            return request
        }

        /// The request of `PUT /push/deviceRegistrations/{device_id}`. See
        /// ``PushApi/putPushDeviceDetails(deviceId:body:version:format:)``.
        public static func putPushDeviceDetails(
            deviceId: String,
            body: DeviceDetails,
            version: String? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<DeviceDetails> {
            var target = RequestTarget("/push/deviceRegistrations/")
            try target.appendSegment(deviceId, argument: "deviceId")
            var request = ApiRequest<DeviceDetails>(Operations.putPushDeviceDetails, target: target, decoder: .wire)
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            request.content = .wire(body)
            return request
        }

        /// The request of `PATCH /push/deviceRegistrations/{device_id}`. See
        /// ``PushApi/patchPushDeviceDetails(deviceId:body:version:format:)``.
        public static func patchPushDeviceDetails(
            deviceId: String,
            body: DeviceDetails,
            version: String? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<DeviceDetails> {
            var target = RequestTarget("/push/deviceRegistrations/")
            try target.appendSegment(deviceId, argument: "deviceId")
            var request = ApiRequest<DeviceDetails>(Operations.patchPushDeviceDetails, target: target, decoder: .wire)
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            request.content = .wire(body)
            return request
        }

        /// The request of `DELETE /push/deviceRegistrations/{device_id}`. See
        /// ``PushApi/unregisterPushDevice(deviceId:version:format:)``.
        public static func unregisterPushDevice(
            deviceId: String,
            version: String? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<Void> {
            var target = RequestTarget("/push/deviceRegistrations/")
            try target.appendSegment(deviceId, argument: "deviceId")
            var request = ApiRequest<Void>(Operations.unregisterPushDevice, target: target, decoder: .empty)
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            return request
        }

        /// The request of `GET /push/deviceRegistrations/{device_id}/resetUpdateToken`. See
        /// ``PushApi/updatePushDeviceDetails(deviceId:version:format:)``.
        public static func updatePushDeviceDetails(
            deviceId: String,
            version: String? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<DeviceDetails> {
            var target = RequestTarget("/push/deviceRegistrations/")
            try target.appendSegment(deviceId, argument: "deviceId")
            target.append("/resetUpdateToken")
            var request = ApiRequest<DeviceDetails>(Operations.updatePushDeviceDetails, target: target, decoder: .wire)
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            return request
        }

        /// The request of `GET /push/channelSubscriptions`. See
        /// ``PushApi/getPushSubscriptionsOnChannels(version:channel:deviceId:clientId:concatFilters:limit:format:)``.
        public static func getPushSubscriptionsOnChannels(
            version: String? = nil,
            channel: String? = nil,
            deviceId: String? = nil,
            clientId: String? = nil,
            concatFilters: Bool? = nil,
            limit: Int? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<[PushChannelSubscription]> {
            var target = RequestTarget("/push/channelSubscriptions")
            target.appendQuery("channel", channel)
            target.appendQuery("deviceId", deviceId)
            target.appendQuery("clientId", clientId)
            target.appendQuery("concatFilters", concatFilters)
            target.appendQuery("limit", limit)
            var request = ApiRequest<[PushChannelSubscription]>(
                Operations.getPushSubscriptionsOnChannels,
                target: target,
                decoder: .wire
            )
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            return request
        }

        /// The request of `POST /push/channelSubscriptions`. See
        /// ``PushApi/subscribePushDeviceToChannel(body:version:format:)``.
        public static func subscribePushDeviceToChannel(
            body: PushChannelSubscription,
            version: String? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<PushChannelSubscription?> {
            let target = RequestTarget("/push/channelSubscriptions")
            var request = ApiRequest<PushChannelSubscription?>(
                Operations.subscribePushDeviceToChannel,
                target: target,
                decoder: .optional(.wire)
            )
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            request.content = .wire(body)
            return request
        }

        /// The request of `DELETE /push/channelSubscriptions`. See
        /// ``PushApi/deletePushDeviceDetails(version:channel:deviceId:clientId:format:)``.
        public static func deletePushDeviceDetails(
            version: String? = nil,
            channel: String? = nil,
            deviceId: String? = nil,
            clientId: String? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<Void> {
            var target = RequestTarget("/push/channelSubscriptions")
            target.appendQuery("channel", channel)
            target.appendQuery("deviceId", deviceId)
            target.appendQuery("clientId", clientId)
            var request = ApiRequest<Void>(Operations.deletePushDeviceDetails, target: target, decoder: .empty)
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            return request
        }

        /// The request of `GET /push/channels`. See ``PushApi/getChannelsWithPushSubscribers(version:limit:format:)``.
        public static func getChannelsWithPushSubscribers(
            version: String? = nil,
            limit: Int? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<[String]> {
            var target = RequestTarget("/push/channels")
            target.appendQuery("limit", limit)
            var request = ApiRequest<[String]>(
                Operations.getChannelsWithPushSubscribers,
                target: target,
                decoder: .wire
            )
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            return request
        }

        /// The request of `POST /push/publish`. See ``PushApi/publishPushNotificationToDevices(body:version:format:)``.
        public static func publishPushNotificationToDevices(
            body: PushPublication,
            version: String? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<Void> {
            let target = RequestTarget("/push/publish")
            var request = ApiRequest<Void>(Operations.publishPushNotificationToDevices, target: target, decoder: .empty)
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            request.content = .wire(body)
            return request
        }

        /// The request of `POST /push/batch/publish`. See
        /// ``PushApi/publishPushNotificationBatch(body:version:format:)``.
        public static func publishPushNotificationBatch(
            body: [PushBatchItem],
            version: String? = nil,
            format: WireFormat? = nil
        ) throws(ApiError) -> ApiRequest<[PushBatchResult]> {
            let target = RequestTarget("/push/batch/publish")
            var request = ApiRequest<[PushBatchResult]>(
                Operations.publishPushNotificationBatch,
                target: target,
                decoder: .wire
            )
            try request.setHeader("X-Ably-Version", version, argument: "version")
            request.setFormat(format, parameter: "format")
            request.content = .wire(body)
            return request
        }
    }
}
