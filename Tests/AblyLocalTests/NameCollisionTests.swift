@_spi(Generated) import AblyPlatform
import Crypto
import Dispatch
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOPosix
import NIOSSL
import Observation
import RegexBuilder
import Synchronization
import Testing

/// Uses the bindings' names together with those of modules that servers import: this file only compiles while none of
/// them is ambiguous.
@Suite struct NameCollisionTests {
    private static let types: [String: any (Any & ~Copyable).Type] = [
        "Ably": Ably.self,
        "AgentProduct": AgentProduct.self,
        "Annotation": Annotation.self,
        "AnnotationAction": AnnotationAction.self,
        "AnnotationsApi": AnnotationsApi.self,
        "ApiClient": ApiClient.self,
        "ApiError": ApiError.self,
        "ApiFailure": (any ApiFailure).self,
        "ApiOperation": ApiOperation.self,
        "ApiRequest": ApiRequest<Int>.self,
        "ApiResponse": ApiResponse<Int>.self,
        "AuthenticationApi": AuthenticationApi.self,
        "BatchApi": BatchApi.self,
        "BatchPresenceFailure": BatchPresenceFailure.self,
        "BatchPresenceOutcome": BatchPresenceOutcome.self,
        "BatchPresenceResult": BatchPresenceResult.self,
        "BatchPresenceSuccess": BatchPresenceSuccess.self,
        "BatchPublishFailure": BatchPublishFailure.self,
        "BatchPublishOutcome": BatchPublishOutcome.self,
        "BatchPublishRequest": BatchPublishRequest.self,
        "BatchPublishResponse": BatchPublishResponse.self,
        "BatchPublishResult": BatchPublishResult.self,
        "BatchPublishSpec": BatchPublishSpec.self,
        "BatchPublishSuccess": BatchPublishSuccess.self,
        "Bytes": Bytes.self,
        "CalendarDate": CalendarDate.self,
        "CallObserver": (any CallObserver).self,
        "CallOptions": CallOptions.self,
        "CallOutcome": CallOutcome.self,
        "ChannelDetails": ChannelDetails.self,
        "ChannelListItem": ChannelListItem.self,
        "ChannelListing": ChannelListing.self,
        "ChannelStatus": ChannelStatus.self,
        "ClientCertificate": ClientCertificate.self,
        "ClientMiddleware": (any ClientMiddleware).self,
        "Configuration": Configuration.self,
        "Credentials": Credentials.self,
        "CurlTransport": CurlTransport.self,
        "DateTime": DateTime.self,
        "DeltaExtras": DeltaExtras.self,
        "DeviceDetails": DeviceDetails.self,
        "DeviceFormFactor": DeviceFormFactor.self,
        "DeviceIdentityToken": DeviceIdentityToken.self,
        "DevicePlatform": DevicePlatform.self,
        "DevicePush": DevicePush.self,
        "DevicePushState": DevicePushState.self,
        "Direction": Direction.self,
        "EncodedValue": EncodedValue.self,
        "ErrorBody": ErrorBody.self,
        "ErrorInfo": ErrorInfo.self,
        "Extras": Extras.self,
        "FieldEncoding": FieldEncoding.self,
        "FilePart": FilePart.self,
        "FormWriter": FormWriter.self,
        "HTTPTransport": (any HTTPTransport).self,
        "HeaderField": HeaderField.self,
        "HeaderValue": (any HeaderValue).self,
        "HistoryApi": HistoryApi.self,
        "IdempotencyKeyed": (any IdempotencyKeyed).self,
        "IdempotencyKeys": IdempotencyKeys.self,
        "Indirect": Indirect<Int>.self,
        "ItemCursor": ItemCursor<Int>.self,
        "JSONReader": JSONReader.self,
        "JSONWriter": JSONWriter.self,
        "Link": Link.self,
        "Message": Message.self,
        "MessageAction": MessageAction.self,
        "MessageAnnotations": MessageAnnotations.self,
        "MessageOperation": MessageOperation.self,
        "MessagePackReader": MessagePackReader.self,
        "MessagePackWriter": MessagePackWriter.self,
        "MessageReference": MessageReference.self,
        "MessageUpdate": MessageUpdate.self,
        "MessageVersion": MessageVersion.self,
        "MessagesApi": MessagesApi.self,
        "MessagesToPublish": MessagesToPublish.self,
        "ObservedCall": ObservedCall.self,
        "ObservedRequest": ObservedRequest.self,
        "Occupancy": Occupancy.self,
        "OccupancyMetrics": OccupancyMetrics.self,
        "OpenEnumeration": (any OpenEnumeration).self,
        "Operations": Operations.self,
        "PEMSource": PEMSource.self,
        "Page": Page<Int>.self,
        "PageCursor": PageCursor<Int>.self,
        "PageItems": PageItems<Int>.self,
        "PageSequence": PageSequence<Int>.self,
        "ParameterStyle": ParameterStyle.self,
        "PresenceAction": PresenceAction.self,
        "PresenceMessage": PresenceMessage.self,
        "ProvidedToken": ProvidedToken.self,
        "PublishResult": PublishResult.self,
        "PublishingApi": PublishingApi.self,
        "PushApi": PushApi.self,
        "PushBatchItem": PushBatchItem.self,
        "PushBatchResult": PushBatchResult.self,
        "PushChannelSubscription": PushChannelSubscription.self,
        "PushEncryptionKey": PushEncryptionKey.self,
        "PushNotification": PushNotification.self,
        "PushOverride": PushOverride.self,
        "PushPayload": PushPayload.self,
        "PushPublication": PushPublication.self,
        "PushRecipient": PushRecipient.self,
        "PushRecipients": PushRecipients.self,
        "PushTransportType": PushTransportType.self,
        "Redacted": Redacted.self,
        "RequestContent": RequestContent.self,
        "RequestOutcome": RequestOutcome.self,
        "RequestTarget": RequestTarget.self,
        "ResponseDecoder": ResponseDecoder<Int>.self,
        "ResponseFormat": ResponseFormat<Int, Int>.self,
        "ResponseHeaders": ResponseHeaders.self,
        "SecurityScheme": SecurityScheme.self,
        "ServiceDescription": ServiceDescription.self,
        "ServiceError": ServiceError.self,
        "Stats": Stats.self,
        "StatsApi": StatsApi.self,
        "StatsUnit": StatsUnit.self,
        "StatusApi": StatusApi.self,
        "TokenDetails": TokenDetails.self,
        "TokenRequest": TokenRequest.self,
        "TokenRevocationFailure": TokenRevocationFailure.self,
        "TokenRevocationOutcome": TokenRevocationOutcome.self,
        "TokenRevocationRequest": TokenRevocationRequest.self,
        "TokenRevocationResult": TokenRevocationResult.self,
        "TokenRevocationSuccess": TokenRevocationSuccess.self,
        "TransportError": TransportError.self,
        "TransportRequest": TransportRequest.self,
        "TransportResponse": TransportResponse.self,
        "UndecodedFormat": UndecodedFormat.self,
        "UpdateResult": UpdateResult.self,
        "WireCodable": (any WireCodable).self,
        "WireContainer": WireContainer.self,
        "WireDecodable": (any WireDecodable).self,
        "WireEncodable": (any WireEncodable).self,
        "WireError": WireError.self,
        "WireField": WireField.self,
        "WireFormat": WireFormat.self,
        "WireInteger": (any WireInteger).self,
        "WireKeys": WireKeys.self,
        "WireKind": WireKind.self,
        "WireModel": (any WireModel).self,
        "WireNumber": WireNumber.self,
        "WireReader": (any WireReader).self,
        "WireScope": WireScope.self,
        "WireShape": WireShape.self,
        "WireValue": WireValue.self,
        "WireWriter": (any WireWriter & ~Copyable).self,
    ]

    @Test func `the name collision tests cover every public type of the bindings`() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/AblyPlatform").standardizedFileURL
        let files = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
            .filter { $0.hasSuffix(".swift") }
        let declaration = /^public (?:final |indirect )?(?:struct|enum|class|protocol|actor|typealias) (\w+)/
        var names: Set<String> = []
        for file in files {
            let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
            for line in text.split(separator: "\n") {
                if let match = line.firstMatch(of: declaration) { names.insert(String(match.1)) }
            }
        }
        #expect(names.subtracting(Self.types.keys).sorted() == [])
        #expect(Set(Self.types.keys).subtracting(names).sorted() == [])
    }
}
