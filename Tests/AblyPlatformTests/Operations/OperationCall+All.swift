// Generated from ably-platform.yaml by `make generate`. Do not edit.
// SHA-256 80921caf4ece9af71b02cfc53e76e51932b3fed19584184a4e8159db0aebcd2e

// swift-format-ignore-file
import AblyPlatform

extension OperationCall {
    /// Every operation in every variant.
    static let all: [OperationCall] = [
        authenticationApi,
        historyApi,
        publishingApi,
        pushApi,
        statsApi,
        statusApi,
        batchApi,
        messagesApi,
        annotationsApi,
    ].flatMap { $0 }

    private static let authenticationApi: [OperationCall] = [
        Self(
            "requestAccessToken", "async", status: 201,
            response: responses["requestAccessToken"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.requestAccessToken(
                    keyName: "appId.keyId", timestamp: 1767225600000, ttl: 3600000,
                    capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2",
                    nonce: "8fK2qTzV5mXw1LbR", mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY=")
            }
        ),
        Self(
            "requestAccessToken", "raw async", status: 201,
            response: responses["requestAccessToken"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.raw.requestAccessToken(
                    keyName: "appId.keyId", timestamp: 1767225600000, ttl: 3600000,
                    capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2",
                    nonce: "8fK2qTzV5mXw1LbR", mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY=")
            }
        ),
        Self(
            "requestAccessToken", "undecoded async", status: 201,
            response: responses["requestAccessToken"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.raw.requestAccessToken(
                    keyName: "appId.keyId", timestamp: 1767225600000, ttl: 3600000,
                    capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2",
                    nonce: "8fK2qTzV5mXw1LbR", mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY=", format: .jsonp)
            }
        ),
        Self(
            "requestAccessToken", "blocking", status: 201,
            response: responses["requestAccessToken"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.requestAccessToken(
                    keyName: "appId.keyId", timestamp: 1767225600000, ttl: 3600000,
                    capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2",
                    nonce: "8fK2qTzV5mXw1LbR", mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY=")
            }
        ),
        Self(
            "requestAccessToken", "raw blocking", status: 201,
            response: responses["requestAccessToken"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.raw.requestAccessToken(
                    keyName: "appId.keyId", timestamp: 1767225600000, ttl: 3600000,
                    capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2",
                    nonce: "8fK2qTzV5mXw1LbR", mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY=")
            }
        ),
        Self(
            "requestAccessToken", "undecoded blocking", status: 201,
            response: responses["requestAccessToken"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.raw.requestAccessToken(
                    keyName: "appId.keyId", timestamp: 1767225600000, ttl: 3600000,
                    capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2",
                    nonce: "8fK2qTzV5mXw1LbR", mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY=", format: .jsonp)
            }
        ),
        Self(
            "requestAccessToken", "async and all arguments", status: 201,
            response: responses["requestAccessToken"],
            expected: expectations["requestAccessToken"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.requestAccessToken(
                    keyName: "appId.keyId", timestamp: 1767225600000, ttl: 3600000,
                    capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2",
                    nonce: "8fK2qTzV5mXw1LbR", mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY=", version: "6")
            }
        ),
        Self(
            "requestAccessToken", "raw async and all arguments", status: 201,
            response: responses["requestAccessToken"],
            expected: expectations["requestAccessToken"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.raw.requestAccessToken(
                    keyName: "appId.keyId", timestamp: 1767225600000, ttl: 3600000,
                    capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2",
                    nonce: "8fK2qTzV5mXw1LbR", mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY=", version: "6")
            }
        ),
        Self(
            "requestAccessToken", "undecoded async and all arguments", status: 201,
            response: responses["requestAccessToken"],
            expected: expectations["requestAccessToken"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.raw.requestAccessToken(
                    keyName: "appId.keyId", timestamp: 1767225600000, ttl: 3600000,
                    capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2",
                    nonce: "8fK2qTzV5mXw1LbR", mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY=", version: "6",
                    format: .jsonp)
            }
        ),
        Self(
            "requestAccessToken", "blocking and all arguments", status: 201,
            response: responses["requestAccessToken"],
            expected: expectations["requestAccessToken"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.requestAccessToken(
                    keyName: "appId.keyId", timestamp: 1767225600000, ttl: 3600000,
                    capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2",
                    nonce: "8fK2qTzV5mXw1LbR", mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY=", version: "6")
            }
        ),
        Self(
            "requestAccessToken", "raw blocking and all arguments", status: 201,
            response: responses["requestAccessToken"],
            expected: expectations["requestAccessToken"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.raw.requestAccessToken(
                    keyName: "appId.keyId", timestamp: 1767225600000, ttl: 3600000,
                    capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2",
                    nonce: "8fK2qTzV5mXw1LbR", mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY=", version: "6")
            }
        ),
        Self(
            "requestAccessToken", "undecoded blocking and all arguments", status: 201,
            response: responses["requestAccessToken"],
            expected: expectations["requestAccessToken"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.raw.requestAccessToken(
                    keyName: "appId.keyId", timestamp: 1767225600000, ttl: 3600000,
                    capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2",
                    nonce: "8fK2qTzV5mXw1LbR", mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY=", version: "6",
                    format: .jsonp)
            }
        ),
        Self(
            "requestAccessToken", "async with a typed body", status: 201,
            response: responses["requestAccessToken"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.requestAccessToken(
                    keyName: "appId.keyId",
                    body: TokenRequest(keyName: "appId.keyId", ttl: 3600000, capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2", timestamp: 1767225600000, nonce: "8fK2qTzV5mXw1LbR", mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY="))
            }
        ),
        Self(
            "requestAccessToken", "raw async with a typed body", status: 201,
            response: responses["requestAccessToken"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.raw.requestAccessToken(
                    keyName: "appId.keyId",
                    body: TokenRequest(keyName: "appId.keyId", ttl: 3600000, capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2", timestamp: 1767225600000, nonce: "8fK2qTzV5mXw1LbR", mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY="))
            }
        ),
        Self(
            "requestAccessToken", "undecoded async with a typed body", status: 201,
            response: responses["requestAccessToken"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.raw.requestAccessToken(
                    keyName: "appId.keyId",
                    body: TokenRequest(keyName: "appId.keyId", ttl: 3600000, capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2", timestamp: 1767225600000, nonce: "8fK2qTzV5mXw1LbR", mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY="),
                    format: .jsonp)
            }
        ),
        Self(
            "requestAccessToken", "blocking with a typed body", status: 201,
            response: responses["requestAccessToken"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.requestAccessToken(
                    keyName: "appId.keyId",
                    body: TokenRequest(keyName: "appId.keyId", ttl: 3600000, capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2", timestamp: 1767225600000, nonce: "8fK2qTzV5mXw1LbR", mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY="))
            }
        ),
        Self(
            "requestAccessToken", "raw blocking with a typed body", status: 201,
            response: responses["requestAccessToken"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.raw.requestAccessToken(
                    keyName: "appId.keyId",
                    body: TokenRequest(keyName: "appId.keyId", ttl: 3600000, capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2", timestamp: 1767225600000, nonce: "8fK2qTzV5mXw1LbR", mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY="))
            }
        ),
        Self(
            "requestAccessToken", "undecoded blocking with a typed body", status: 201,
            response: responses["requestAccessToken"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.raw.requestAccessToken(
                    keyName: "appId.keyId",
                    body: TokenRequest(keyName: "appId.keyId", ttl: 3600000, capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2", timestamp: 1767225600000, nonce: "8fK2qTzV5mXw1LbR", mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY="),
                    format: .jsonp)
            }
        ),
        Self(
            "requestAccessToken", "async with a typed body and all arguments", status: 201,
            response: responses["requestAccessToken"],
            expected: expectations["requestAccessToken with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.requestAccessToken(
                    keyName: "appId.keyId",
                    body: TokenRequest(keyName: "appId.keyId", ttl: 3600000, capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2", timestamp: 1767225600000, nonce: "8fK2qTzV5mXw1LbR", mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY="),
                    version: "6")
            }
        ),
        Self(
            "requestAccessToken", "raw async with a typed body and all arguments", status: 201,
            response: responses["requestAccessToken"],
            expected: expectations["requestAccessToken with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.raw.requestAccessToken(
                    keyName: "appId.keyId",
                    body: TokenRequest(keyName: "appId.keyId", ttl: 3600000, capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2", timestamp: 1767225600000, nonce: "8fK2qTzV5mXw1LbR", mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY="),
                    version: "6")
            }
        ),
        Self(
            "requestAccessToken", "undecoded async with a typed body and all arguments", status: 201,
            response: responses["requestAccessToken"],
            expected: expectations["requestAccessToken with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.raw.requestAccessToken(
                    keyName: "appId.keyId",
                    body: TokenRequest(keyName: "appId.keyId", ttl: 3600000, capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2", timestamp: 1767225600000, nonce: "8fK2qTzV5mXw1LbR", mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY="),
                    version: "6", format: .jsonp)
            }
        ),
        Self(
            "requestAccessToken", "blocking with a typed body and all arguments", status: 201,
            response: responses["requestAccessToken"],
            expected: expectations["requestAccessToken with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.requestAccessToken(
                    keyName: "appId.keyId",
                    body: TokenRequest(keyName: "appId.keyId", ttl: 3600000, capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2", timestamp: 1767225600000, nonce: "8fK2qTzV5mXw1LbR", mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY="),
                    version: "6")
            }
        ),
        Self(
            "requestAccessToken", "raw blocking with a typed body and all arguments", status: 201,
            response: responses["requestAccessToken"],
            expected: expectations["requestAccessToken with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.raw.requestAccessToken(
                    keyName: "appId.keyId",
                    body: TokenRequest(keyName: "appId.keyId", ttl: 3600000, capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2", timestamp: 1767225600000, nonce: "8fK2qTzV5mXw1LbR", mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY="),
                    version: "6")
            }
        ),
        Self(
            "requestAccessToken", "undecoded blocking with a typed body and all arguments", status: 201,
            response: responses["requestAccessToken"],
            expected: expectations["requestAccessToken with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.raw.requestAccessToken(
                    keyName: "appId.keyId",
                    body: TokenRequest(keyName: "appId.keyId", ttl: 3600000, capability: "{\"orders\":[\"publish\",\"subscribe\"]}", clientId: "waiter-2", timestamp: 1767225600000, nonce: "8fK2qTzV5mXw1LbR", mac: "3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY="),
                    version: "6", format: .jsonp)
            }
        ),
        Self(
            "revokeTokens", "async", status: 201,
            response: responses["revokeTokens"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.revokeTokens(
                    keyName: "appId.keyId", targets: ["clientId:waiter-2", "channel:orders"],
                    issuedBefore: 1767225600000, allowReauthMargin: true)
            }
        ),
        Self(
            "revokeTokens", "raw async", status: 201,
            response: responses["revokeTokens"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.raw.revokeTokens(
                    keyName: "appId.keyId", targets: ["clientId:waiter-2", "channel:orders"],
                    issuedBefore: 1767225600000, allowReauthMargin: true)
            }
        ),
        Self(
            "revokeTokens", "undecoded async", status: 201,
            response: responses["revokeTokens"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.raw.revokeTokens(
                    keyName: "appId.keyId", targets: ["clientId:waiter-2", "channel:orders"],
                    issuedBefore: 1767225600000, allowReauthMargin: true, format: .jsonp)
            }
        ),
        Self(
            "revokeTokens", "blocking", status: 201,
            response: responses["revokeTokens"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.revokeTokens(
                    keyName: "appId.keyId", targets: ["clientId:waiter-2", "channel:orders"],
                    issuedBefore: 1767225600000, allowReauthMargin: true)
            }
        ),
        Self(
            "revokeTokens", "raw blocking", status: 201,
            response: responses["revokeTokens"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.raw.revokeTokens(
                    keyName: "appId.keyId", targets: ["clientId:waiter-2", "channel:orders"],
                    issuedBefore: 1767225600000, allowReauthMargin: true)
            }
        ),
        Self(
            "revokeTokens", "undecoded blocking", status: 201,
            response: responses["revokeTokens"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.raw.revokeTokens(
                    keyName: "appId.keyId", targets: ["clientId:waiter-2", "channel:orders"],
                    issuedBefore: 1767225600000, allowReauthMargin: true, format: .jsonp)
            }
        ),
        Self(
            "revokeTokens", "async and all arguments", status: 201,
            response: responses["revokeTokens"],
            expected: expectations["revokeTokens"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.revokeTokens(
                    keyName: "appId.keyId", targets: ["clientId:waiter-2", "channel:orders"],
                    issuedBefore: 1767225600000, allowReauthMargin: true, version: "6")
            }
        ),
        Self(
            "revokeTokens", "raw async and all arguments", status: 201,
            response: responses["revokeTokens"],
            expected: expectations["revokeTokens"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.raw.revokeTokens(
                    keyName: "appId.keyId", targets: ["clientId:waiter-2", "channel:orders"],
                    issuedBefore: 1767225600000, allowReauthMargin: true, version: "6")
            }
        ),
        Self(
            "revokeTokens", "undecoded async and all arguments", status: 201,
            response: responses["revokeTokens"],
            expected: expectations["revokeTokens"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.raw.revokeTokens(
                    keyName: "appId.keyId", targets: ["clientId:waiter-2", "channel:orders"],
                    issuedBefore: 1767225600000, allowReauthMargin: true, version: "6", format: .jsonp)
            }
        ),
        Self(
            "revokeTokens", "blocking and all arguments", status: 201,
            response: responses["revokeTokens"],
            expected: expectations["revokeTokens"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.revokeTokens(
                    keyName: "appId.keyId", targets: ["clientId:waiter-2", "channel:orders"],
                    issuedBefore: 1767225600000, allowReauthMargin: true, version: "6")
            }
        ),
        Self(
            "revokeTokens", "raw blocking and all arguments", status: 201,
            response: responses["revokeTokens"],
            expected: expectations["revokeTokens"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.raw.revokeTokens(
                    keyName: "appId.keyId", targets: ["clientId:waiter-2", "channel:orders"],
                    issuedBefore: 1767225600000, allowReauthMargin: true, version: "6")
            }
        ),
        Self(
            "revokeTokens", "undecoded blocking and all arguments", status: 201,
            response: responses["revokeTokens"],
            expected: expectations["revokeTokens"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.raw.revokeTokens(
                    keyName: "appId.keyId", targets: ["clientId:waiter-2", "channel:orders"],
                    issuedBefore: 1767225600000, allowReauthMargin: true, version: "6", format: .jsonp)
            }
        ),
        Self(
            "revokeTokens", "async with a typed body", status: 201,
            response: responses["revokeTokens"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.revokeTokens(
                    keyName: "appId.keyId",
                    body: TokenRevocationRequest(targets: ["clientId:waiter-2", "channel:orders"], issuedBefore: 1767225600000, allowReauthMargin: true))
            }
        ),
        Self(
            "revokeTokens", "raw async with a typed body", status: 201,
            response: responses["revokeTokens"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.raw.revokeTokens(
                    keyName: "appId.keyId",
                    body: TokenRevocationRequest(targets: ["clientId:waiter-2", "channel:orders"], issuedBefore: 1767225600000, allowReauthMargin: true))
            }
        ),
        Self(
            "revokeTokens", "undecoded async with a typed body", status: 201,
            response: responses["revokeTokens"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.raw.revokeTokens(
                    keyName: "appId.keyId",
                    body: TokenRevocationRequest(targets: ["clientId:waiter-2", "channel:orders"], issuedBefore: 1767225600000, allowReauthMargin: true),
                    format: .jsonp)
            }
        ),
        Self(
            "revokeTokens", "blocking with a typed body", status: 201,
            response: responses["revokeTokens"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.revokeTokens(
                    keyName: "appId.keyId",
                    body: TokenRevocationRequest(targets: ["clientId:waiter-2", "channel:orders"], issuedBefore: 1767225600000, allowReauthMargin: true))
            }
        ),
        Self(
            "revokeTokens", "raw blocking with a typed body", status: 201,
            response: responses["revokeTokens"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.raw.revokeTokens(
                    keyName: "appId.keyId",
                    body: TokenRevocationRequest(targets: ["clientId:waiter-2", "channel:orders"], issuedBefore: 1767225600000, allowReauthMargin: true))
            }
        ),
        Self(
            "revokeTokens", "undecoded blocking with a typed body", status: 201,
            response: responses["revokeTokens"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.raw.revokeTokens(
                    keyName: "appId.keyId",
                    body: TokenRevocationRequest(targets: ["clientId:waiter-2", "channel:orders"], issuedBefore: 1767225600000, allowReauthMargin: true),
                    format: .jsonp)
            }
        ),
        Self(
            "revokeTokens", "async with a typed body and all arguments", status: 201,
            response: responses["revokeTokens"],
            expected: expectations["revokeTokens with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.revokeTokens(
                    keyName: "appId.keyId",
                    body: TokenRevocationRequest(targets: ["clientId:waiter-2", "channel:orders"], issuedBefore: 1767225600000, allowReauthMargin: true),
                    version: "6")
            }
        ),
        Self(
            "revokeTokens", "raw async with a typed body and all arguments", status: 201,
            response: responses["revokeTokens"],
            expected: expectations["revokeTokens with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.raw.revokeTokens(
                    keyName: "appId.keyId",
                    body: TokenRevocationRequest(targets: ["clientId:waiter-2", "channel:orders"], issuedBefore: 1767225600000, allowReauthMargin: true),
                    version: "6")
            }
        ),
        Self(
            "revokeTokens", "undecoded async with a typed body and all arguments", status: 201,
            response: responses["revokeTokens"],
            expected: expectations["revokeTokens with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.authentication.raw.revokeTokens(
                    keyName: "appId.keyId",
                    body: TokenRevocationRequest(targets: ["clientId:waiter-2", "channel:orders"], issuedBefore: 1767225600000, allowReauthMargin: true),
                    version: "6", format: .jsonp)
            }
        ),
        Self(
            "revokeTokens", "blocking with a typed body and all arguments", status: 201,
            response: responses["revokeTokens"],
            expected: expectations["revokeTokens with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.revokeTokens(
                    keyName: "appId.keyId",
                    body: TokenRevocationRequest(targets: ["clientId:waiter-2", "channel:orders"], issuedBefore: 1767225600000, allowReauthMargin: true),
                    version: "6")
            }
        ),
        Self(
            "revokeTokens", "raw blocking with a typed body and all arguments", status: 201,
            response: responses["revokeTokens"],
            expected: expectations["revokeTokens with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.raw.revokeTokens(
                    keyName: "appId.keyId",
                    body: TokenRevocationRequest(targets: ["clientId:waiter-2", "channel:orders"], issuedBefore: 1767225600000, allowReauthMargin: true),
                    version: "6")
            }
        ),
        Self(
            "revokeTokens", "undecoded blocking with a typed body and all arguments", status: 201,
            response: responses["revokeTokens"],
            expected: expectations["revokeTokens with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.authentication.raw.revokeTokens(
                    keyName: "appId.keyId",
                    body: TokenRevocationRequest(targets: ["clientId:waiter-2", "channel:orders"], issuedBefore: 1767225600000, allowReauthMargin: true),
                    version: "6", format: .jsonp)
            }
        ),
    ]

    private static let historyApi: [OperationCall] = [
        Self(
            "getMessagesByChannel", "async", status: 200,
            response: responses["getMessagesByChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.history.getMessagesByChannel(channelId: "orders")
            }
        ),
        Self(
            "getMessagesByChannel", "raw async", status: 200,
            response: responses["getMessagesByChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.history.raw.getMessagesByChannel(channelId: "orders")
            }
        ),
        Self(
            "getMessagesByChannel", "undecoded async", status: 200,
            response: responses["getMessagesByChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.history.raw.getMessagesByChannel(channelId: "orders", format: .jsonp)
            }
        ),
        Self(
            "getMessagesByChannel", "pages async", status: 200,
            response: responses["getMessagesByChannel"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.history.pages.getMessagesByChannel(channelId: "orders")
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getMessagesByChannel", "blocking", status: 200,
            response: responses["getMessagesByChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.history.getMessagesByChannel(channelId: "orders")
            }
        ),
        Self(
            "getMessagesByChannel", "raw blocking", status: 200,
            response: responses["getMessagesByChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.history.raw.getMessagesByChannel(channelId: "orders")
            }
        ),
        Self(
            "getMessagesByChannel", "undecoded blocking", status: 200,
            response: responses["getMessagesByChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.history.raw.getMessagesByChannel(channelId: "orders", format: .jsonp)
            }
        ),
        Self(
            "getMessagesByChannel", "pages blocking", status: 200,
            response: responses["getMessagesByChannel"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var pages = ably.blocking.history.pages.getMessagesByChannel(channelId: "orders")
                var items = pages.items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
        Self(
            "getMessagesByChannel", "async and all arguments", status: 200,
            response: responses["getMessagesByChannel"],
            expected: expectations["getMessagesByChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.history.getMessagesByChannel(
                    channelId: "orders", version: "6", start: 1767225600000, limit: 597, end: 1767229200000,
                    direction: .forwards, fromSerial: "fromSerial")
            }
        ),
        Self(
            "getMessagesByChannel", "raw async and all arguments", status: 200,
            response: responses["getMessagesByChannel"],
            expected: expectations["getMessagesByChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.history.raw.getMessagesByChannel(
                    channelId: "orders", version: "6", start: 1767225600000, limit: 597, end: 1767229200000,
                    direction: .forwards, fromSerial: "fromSerial")
            }
        ),
        Self(
            "getMessagesByChannel", "undecoded async and all arguments", status: 200,
            response: responses["getMessagesByChannel"],
            expected: expectations["getMessagesByChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.history.raw.getMessagesByChannel(
                    channelId: "orders", version: "6", start: 1767225600000, limit: 597, end: 1767229200000,
                    direction: .forwards, fromSerial: "fromSerial", format: .jsonp)
            }
        ),
        Self(
            "getMessagesByChannel", "pages async and all arguments", status: 200,
            response: responses["getMessagesByChannel"],
            expected: expectations["getMessagesByChannel"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.history.pages.getMessagesByChannel(
                    channelId: "orders", version: "6", start: 1767225600000, limit: 597, end: 1767229200000,
                    direction: .forwards, fromSerial: "fromSerial")
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getMessagesByChannel", "blocking and all arguments", status: 200,
            response: responses["getMessagesByChannel"],
            expected: expectations["getMessagesByChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.history.getMessagesByChannel(
                    channelId: "orders", version: "6", start: 1767225600000, limit: 597, end: 1767229200000,
                    direction: .forwards, fromSerial: "fromSerial")
            }
        ),
        Self(
            "getMessagesByChannel", "raw blocking and all arguments", status: 200,
            response: responses["getMessagesByChannel"],
            expected: expectations["getMessagesByChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.history.raw.getMessagesByChannel(
                    channelId: "orders", version: "6", start: 1767225600000, limit: 597, end: 1767229200000,
                    direction: .forwards, fromSerial: "fromSerial")
            }
        ),
        Self(
            "getMessagesByChannel", "undecoded blocking and all arguments", status: 200,
            response: responses["getMessagesByChannel"],
            expected: expectations["getMessagesByChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.history.raw.getMessagesByChannel(
                    channelId: "orders", version: "6", start: 1767225600000, limit: 597, end: 1767229200000,
                    direction: .forwards, fromSerial: "fromSerial", format: .jsonp)
            }
        ),
        Self(
            "getMessagesByChannel", "pages blocking and all arguments", status: 200,
            response: responses["getMessagesByChannel"],
            expected: expectations["getMessagesByChannel"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var pages = ably.blocking.history.pages.getMessagesByChannel(
                    channelId: "orders", version: "6", start: 1767225600000, limit: 597, end: 1767229200000,
                    direction: .forwards, fromSerial: "fromSerial")
                var items = pages.items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
        Self(
            "getPresenceHistoryOfChannel", "async", status: 200,
            response: responses["getPresenceHistoryOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.history.getPresenceHistoryOfChannel(channelId: "orders")
            }
        ),
        Self(
            "getPresenceHistoryOfChannel", "raw async", status: 200,
            response: responses["getPresenceHistoryOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.history.raw.getPresenceHistoryOfChannel(channelId: "orders")
            }
        ),
        Self(
            "getPresenceHistoryOfChannel", "undecoded async", status: 200,
            response: responses["getPresenceHistoryOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.history.raw.getPresenceHistoryOfChannel(channelId: "orders", format: .jsonp)
            }
        ),
        Self(
            "getPresenceHistoryOfChannel", "pages async", status: 200,
            response: responses["getPresenceHistoryOfChannel"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.history.pages.getPresenceHistoryOfChannel(channelId: "orders")
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getPresenceHistoryOfChannel", "blocking", status: 200,
            response: responses["getPresenceHistoryOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.history.getPresenceHistoryOfChannel(channelId: "orders")
            }
        ),
        Self(
            "getPresenceHistoryOfChannel", "raw blocking", status: 200,
            response: responses["getPresenceHistoryOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.history.raw.getPresenceHistoryOfChannel(channelId: "orders")
            }
        ),
        Self(
            "getPresenceHistoryOfChannel", "undecoded blocking", status: 200,
            response: responses["getPresenceHistoryOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.history.raw.getPresenceHistoryOfChannel(channelId: "orders", format: .jsonp)
            }
        ),
        Self(
            "getPresenceHistoryOfChannel", "pages blocking", status: 200,
            response: responses["getPresenceHistoryOfChannel"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var pages = ably.blocking.history.pages.getPresenceHistoryOfChannel(channelId: "orders")
                var items = pages.items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
        Self(
            "getPresenceHistoryOfChannel", "async and all arguments", status: 200,
            response: responses["getPresenceHistoryOfChannel"],
            expected: expectations["getPresenceHistoryOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.history.getPresenceHistoryOfChannel(
                    channelId: "orders", version: "6", start: 1767225600000, limit: 597, end: 1767229200000,
                    direction: .forwards, fromSerial: "fromSerial")
            }
        ),
        Self(
            "getPresenceHistoryOfChannel", "raw async and all arguments", status: 200,
            response: responses["getPresenceHistoryOfChannel"],
            expected: expectations["getPresenceHistoryOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.history.raw.getPresenceHistoryOfChannel(
                    channelId: "orders", version: "6", start: 1767225600000, limit: 597, end: 1767229200000,
                    direction: .forwards, fromSerial: "fromSerial")
            }
        ),
        Self(
            "getPresenceHistoryOfChannel", "undecoded async and all arguments", status: 200,
            response: responses["getPresenceHistoryOfChannel"],
            expected: expectations["getPresenceHistoryOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.history.raw.getPresenceHistoryOfChannel(
                    channelId: "orders", version: "6", start: 1767225600000, limit: 597, end: 1767229200000,
                    direction: .forwards, fromSerial: "fromSerial", format: .jsonp)
            }
        ),
        Self(
            "getPresenceHistoryOfChannel", "pages async and all arguments", status: 200,
            response: responses["getPresenceHistoryOfChannel"],
            expected: expectations["getPresenceHistoryOfChannel"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.history.pages.getPresenceHistoryOfChannel(
                    channelId: "orders", version: "6", start: 1767225600000, limit: 597, end: 1767229200000,
                    direction: .forwards, fromSerial: "fromSerial")
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getPresenceHistoryOfChannel", "blocking and all arguments", status: 200,
            response: responses["getPresenceHistoryOfChannel"],
            expected: expectations["getPresenceHistoryOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.history.getPresenceHistoryOfChannel(
                    channelId: "orders", version: "6", start: 1767225600000, limit: 597, end: 1767229200000,
                    direction: .forwards, fromSerial: "fromSerial")
            }
        ),
        Self(
            "getPresenceHistoryOfChannel", "raw blocking and all arguments", status: 200,
            response: responses["getPresenceHistoryOfChannel"],
            expected: expectations["getPresenceHistoryOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.history.raw.getPresenceHistoryOfChannel(
                    channelId: "orders", version: "6", start: 1767225600000, limit: 597, end: 1767229200000,
                    direction: .forwards, fromSerial: "fromSerial")
            }
        ),
        Self(
            "getPresenceHistoryOfChannel", "undecoded blocking and all arguments", status: 200,
            response: responses["getPresenceHistoryOfChannel"],
            expected: expectations["getPresenceHistoryOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.history.raw.getPresenceHistoryOfChannel(
                    channelId: "orders", version: "6", start: 1767225600000, limit: 597, end: 1767229200000,
                    direction: .forwards, fromSerial: "fromSerial", format: .jsonp)
            }
        ),
        Self(
            "getPresenceHistoryOfChannel", "pages blocking and all arguments", status: 200,
            response: responses["getPresenceHistoryOfChannel"],
            expected: expectations["getPresenceHistoryOfChannel"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var pages = ably.blocking.history.pages.getPresenceHistoryOfChannel(
                    channelId: "orders", version: "6", start: 1767225600000, limit: 597, end: 1767229200000,
                    direction: .forwards, fromSerial: "fromSerial")
                var items = pages.items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
    ]

    private static let publishingApi: [OperationCall] = [
        Self(
            "publishMessagesToChannel", "async", status: 201,
            response: responses["publishMessagesToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.publishing.publishMessagesToChannel(
                    channelId: "orders", id: "order-4711", name: "order", data: "two soups for table four")
            }
        ),
        Self(
            "publishMessagesToChannel", "raw async", status: 201,
            response: responses["publishMessagesToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.publishing.raw.publishMessagesToChannel(
                    channelId: "orders", id: "order-4711", name: "order", data: "two soups for table four")
            }
        ),
        Self(
            "publishMessagesToChannel", "undecoded async", status: 201,
            response: responses["publishMessagesToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.publishing.raw.publishMessagesToChannel(
                    channelId: "orders", id: "order-4711", name: "order", data: "two soups for table four",
                    format: .jsonp)
            }
        ),
        Self(
            "publishMessagesToChannel", "blocking", status: 201,
            response: responses["publishMessagesToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.publishing.publishMessagesToChannel(
                    channelId: "orders", id: "order-4711", name: "order", data: "two soups for table four")
            }
        ),
        Self(
            "publishMessagesToChannel", "raw blocking", status: 201,
            response: responses["publishMessagesToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.publishing.raw.publishMessagesToChannel(
                    channelId: "orders", id: "order-4711", name: "order", data: "two soups for table four")
            }
        ),
        Self(
            "publishMessagesToChannel", "undecoded blocking", status: 201,
            response: responses["publishMessagesToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.publishing.raw.publishMessagesToChannel(
                    channelId: "orders", id: "order-4711", name: "order", data: "two soups for table four",
                    format: .jsonp)
            }
        ),
        Self(
            "publishMessagesToChannel", "async and all arguments", status: 201,
            response: responses["publishMessagesToChannel"],
            expected: expectations["publishMessagesToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.publishing.publishMessagesToChannel(
                    channelId: "orders", id: "order-4711", name: "order", data: "two soups for table four",
                    encoding: "encoding", clientId: "clientId", connectionId: "connectionId",
                    connectionKey: "connectionKey", extras: Extras(), version: "6")
            }
        ),
        Self(
            "publishMessagesToChannel", "raw async and all arguments", status: 201,
            response: responses["publishMessagesToChannel"],
            expected: expectations["publishMessagesToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.publishing.raw.publishMessagesToChannel(
                    channelId: "orders", id: "order-4711", name: "order", data: "two soups for table four",
                    encoding: "encoding", clientId: "clientId", connectionId: "connectionId",
                    connectionKey: "connectionKey", extras: Extras(), version: "6")
            }
        ),
        Self(
            "publishMessagesToChannel", "undecoded async and all arguments", status: 201,
            response: responses["publishMessagesToChannel"],
            expected: expectations["publishMessagesToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.publishing.raw.publishMessagesToChannel(
                    channelId: "orders", id: "order-4711", name: "order", data: "two soups for table four",
                    encoding: "encoding", clientId: "clientId", connectionId: "connectionId",
                    connectionKey: "connectionKey", extras: Extras(), version: "6", format: .jsonp)
            }
        ),
        Self(
            "publishMessagesToChannel", "blocking and all arguments", status: 201,
            response: responses["publishMessagesToChannel"],
            expected: expectations["publishMessagesToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.publishing.publishMessagesToChannel(
                    channelId: "orders", id: "order-4711", name: "order", data: "two soups for table four",
                    encoding: "encoding", clientId: "clientId", connectionId: "connectionId",
                    connectionKey: "connectionKey", extras: Extras(), version: "6")
            }
        ),
        Self(
            "publishMessagesToChannel", "raw blocking and all arguments", status: 201,
            response: responses["publishMessagesToChannel"],
            expected: expectations["publishMessagesToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.publishing.raw.publishMessagesToChannel(
                    channelId: "orders", id: "order-4711", name: "order", data: "two soups for table four",
                    encoding: "encoding", clientId: "clientId", connectionId: "connectionId",
                    connectionKey: "connectionKey", extras: Extras(), version: "6")
            }
        ),
        Self(
            "publishMessagesToChannel", "undecoded blocking and all arguments", status: 201,
            response: responses["publishMessagesToChannel"],
            expected: expectations["publishMessagesToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.publishing.raw.publishMessagesToChannel(
                    channelId: "orders", id: "order-4711", name: "order", data: "two soups for table four",
                    encoding: "encoding", clientId: "clientId", connectionId: "connectionId",
                    connectionKey: "connectionKey", extras: Extras(), version: "6", format: .jsonp)
            }
        ),
        Self(
            "publishMessagesToChannel", "async with encodable values and all arguments", status: 201,
            response: responses["publishMessagesToChannel"],
            expected: expectations["publishMessagesToChannel with encodable values"],
            call: .async { ably async throws(ApiError) in
                try await ably.publishing.publishMessagesToChannel(
                    channelId: "orders", id: "order-4711", name: "order", data: encodable("two soups for table four"),
                    encoding: "encoding", clientId: "clientId", connectionId: "connectionId",
                    connectionKey: "connectionKey", extras: Extras(), version: "6")
            }
        ),
        Self(
            "publishMessagesToChannel", "raw async with encodable values and all arguments", status: 201,
            response: responses["publishMessagesToChannel"],
            expected: expectations["publishMessagesToChannel with encodable values"],
            call: .async { ably async throws(ApiError) in
                try await ably.publishing.raw.publishMessagesToChannel(
                    channelId: "orders", id: "order-4711", name: "order", data: encodable("two soups for table four"),
                    encoding: "encoding", clientId: "clientId", connectionId: "connectionId",
                    connectionKey: "connectionKey", extras: Extras(), version: "6")
            }
        ),
        Self(
            "publishMessagesToChannel", "undecoded async with encodable values and all arguments", status: 201,
            response: responses["publishMessagesToChannel"],
            expected: expectations["publishMessagesToChannel with encodable values"],
            call: .async { ably async throws(ApiError) in
                try await ably.publishing.raw.publishMessagesToChannel(
                    channelId: "orders", id: "order-4711", name: "order", data: encodable("two soups for table four"),
                    encoding: "encoding", clientId: "clientId", connectionId: "connectionId",
                    connectionKey: "connectionKey", extras: Extras(), version: "6", format: .jsonp)
            }
        ),
        Self(
            "publishMessagesToChannel", "blocking with encodable values and all arguments", status: 201,
            response: responses["publishMessagesToChannel"],
            expected: expectations["publishMessagesToChannel with encodable values"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.publishing.publishMessagesToChannel(
                    channelId: "orders", id: "order-4711", name: "order", data: encodable("two soups for table four"),
                    encoding: "encoding", clientId: "clientId", connectionId: "connectionId",
                    connectionKey: "connectionKey", extras: Extras(), version: "6")
            }
        ),
        Self(
            "publishMessagesToChannel", "raw blocking with encodable values and all arguments", status: 201,
            response: responses["publishMessagesToChannel"],
            expected: expectations["publishMessagesToChannel with encodable values"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.publishing.raw.publishMessagesToChannel(
                    channelId: "orders", id: "order-4711", name: "order", data: encodable("two soups for table four"),
                    encoding: "encoding", clientId: "clientId", connectionId: "connectionId",
                    connectionKey: "connectionKey", extras: Extras(), version: "6")
            }
        ),
        Self(
            "publishMessagesToChannel", "undecoded blocking with encodable values and all arguments", status: 201,
            response: responses["publishMessagesToChannel"],
            expected: expectations["publishMessagesToChannel with encodable values"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.publishing.raw.publishMessagesToChannel(
                    channelId: "orders", id: "order-4711", name: "order", data: encodable("two soups for table four"),
                    encoding: "encoding", clientId: "clientId", connectionId: "connectionId",
                    connectionKey: "connectionKey", extras: Extras(), version: "6", format: .jsonp)
            }
        ),
        Self(
            "publishMessagesToChannel", "async with encodable members and all arguments", status: 201,
            response: responses["publishMessagesToChannel"],
            expected: expectations["publishMessagesToChannel with encodable members"],
            call: .async { ably async throws(ApiError) in
                try await ably.publishing.publishMessagesToChannel(
                    channelId: "orders", id: "order-4711", name: "order",
                    data: members(["key": "two soups for table four"]), encoding: "encoding", clientId: "clientId",
                    connectionId: "connectionId", connectionKey: "connectionKey", extras: Extras(), version: "6")
            }
        ),
        Self(
            "publishMessagesToChannel", "raw async with encodable members and all arguments", status: 201,
            response: responses["publishMessagesToChannel"],
            expected: expectations["publishMessagesToChannel with encodable members"],
            call: .async { ably async throws(ApiError) in
                try await ably.publishing.raw.publishMessagesToChannel(
                    channelId: "orders", id: "order-4711", name: "order",
                    data: members(["key": "two soups for table four"]), encoding: "encoding", clientId: "clientId",
                    connectionId: "connectionId", connectionKey: "connectionKey", extras: Extras(), version: "6")
            }
        ),
        Self(
            "publishMessagesToChannel", "undecoded async with encodable members and all arguments", status: 201,
            response: responses["publishMessagesToChannel"],
            expected: expectations["publishMessagesToChannel with encodable members"],
            call: .async { ably async throws(ApiError) in
                try await ably.publishing.raw.publishMessagesToChannel(
                    channelId: "orders", id: "order-4711", name: "order",
                    data: members(["key": "two soups for table four"]), encoding: "encoding", clientId: "clientId",
                    connectionId: "connectionId", connectionKey: "connectionKey", extras: Extras(), version: "6",
                    format: .jsonp)
            }
        ),
        Self(
            "publishMessagesToChannel", "blocking with encodable members and all arguments", status: 201,
            response: responses["publishMessagesToChannel"],
            expected: expectations["publishMessagesToChannel with encodable members"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.publishing.publishMessagesToChannel(
                    channelId: "orders", id: "order-4711", name: "order",
                    data: members(["key": "two soups for table four"]), encoding: "encoding", clientId: "clientId",
                    connectionId: "connectionId", connectionKey: "connectionKey", extras: Extras(), version: "6")
            }
        ),
        Self(
            "publishMessagesToChannel", "raw blocking with encodable members and all arguments", status: 201,
            response: responses["publishMessagesToChannel"],
            expected: expectations["publishMessagesToChannel with encodable members"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.publishing.raw.publishMessagesToChannel(
                    channelId: "orders", id: "order-4711", name: "order",
                    data: members(["key": "two soups for table four"]), encoding: "encoding", clientId: "clientId",
                    connectionId: "connectionId", connectionKey: "connectionKey", extras: Extras(), version: "6")
            }
        ),
        Self(
            "publishMessagesToChannel", "undecoded blocking with encodable members and all arguments", status: 201,
            response: responses["publishMessagesToChannel"],
            expected: expectations["publishMessagesToChannel with encodable members"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.publishing.raw.publishMessagesToChannel(
                    channelId: "orders", id: "order-4711", name: "order",
                    data: members(["key": "two soups for table four"]), encoding: "encoding", clientId: "clientId",
                    connectionId: "connectionId", connectionKey: "connectionKey", extras: Extras(), version: "6",
                    format: .jsonp)
            }
        ),
        Self(
            "publishMessagesToChannel", "async with a typed body", status: 201,
            response: responses["publishMessagesToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.publishing.publishMessagesToChannel(
                    channelId: "orders",
                    body: .message(Message(id: "order-4711", name: "order", data: "two soups for table four")))
            }
        ),
        Self(
            "publishMessagesToChannel", "raw async with a typed body", status: 201,
            response: responses["publishMessagesToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.publishing.raw.publishMessagesToChannel(
                    channelId: "orders",
                    body: .message(Message(id: "order-4711", name: "order", data: "two soups for table four")))
            }
        ),
        Self(
            "publishMessagesToChannel", "undecoded async with a typed body", status: 201,
            response: responses["publishMessagesToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.publishing.raw.publishMessagesToChannel(
                    channelId: "orders",
                    body: .message(Message(id: "order-4711", name: "order", data: "two soups for table four")),
                    format: .jsonp)
            }
        ),
        Self(
            "publishMessagesToChannel", "blocking with a typed body", status: 201,
            response: responses["publishMessagesToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.publishing.publishMessagesToChannel(
                    channelId: "orders",
                    body: .message(Message(id: "order-4711", name: "order", data: "two soups for table four")))
            }
        ),
        Self(
            "publishMessagesToChannel", "raw blocking with a typed body", status: 201,
            response: responses["publishMessagesToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.publishing.raw.publishMessagesToChannel(
                    channelId: "orders",
                    body: .message(Message(id: "order-4711", name: "order", data: "two soups for table four")))
            }
        ),
        Self(
            "publishMessagesToChannel", "undecoded blocking with a typed body", status: 201,
            response: responses["publishMessagesToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.publishing.raw.publishMessagesToChannel(
                    channelId: "orders",
                    body: .message(Message(id: "order-4711", name: "order", data: "two soups for table four")),
                    format: .jsonp)
            }
        ),
        Self(
            "publishMessagesToChannel", "async with a typed body and all arguments", status: 201,
            response: responses["publishMessagesToChannel"],
            expected: expectations["publishMessagesToChannel with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.publishing.publishMessagesToChannel(
                    channelId: "orders",
                    body: .message(Message(id: "order-4711", name: "order", data: "two soups for table four")),
                    version: "6")
            }
        ),
        Self(
            "publishMessagesToChannel", "raw async with a typed body and all arguments", status: 201,
            response: responses["publishMessagesToChannel"],
            expected: expectations["publishMessagesToChannel with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.publishing.raw.publishMessagesToChannel(
                    channelId: "orders",
                    body: .message(Message(id: "order-4711", name: "order", data: "two soups for table four")),
                    version: "6")
            }
        ),
        Self(
            "publishMessagesToChannel", "undecoded async with a typed body and all arguments", status: 201,
            response: responses["publishMessagesToChannel"],
            expected: expectations["publishMessagesToChannel with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.publishing.raw.publishMessagesToChannel(
                    channelId: "orders",
                    body: .message(Message(id: "order-4711", name: "order", data: "two soups for table four")),
                    version: "6", format: .jsonp)
            }
        ),
        Self(
            "publishMessagesToChannel", "blocking with a typed body and all arguments", status: 201,
            response: responses["publishMessagesToChannel"],
            expected: expectations["publishMessagesToChannel with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.publishing.publishMessagesToChannel(
                    channelId: "orders",
                    body: .message(Message(id: "order-4711", name: "order", data: "two soups for table four")),
                    version: "6")
            }
        ),
        Self(
            "publishMessagesToChannel", "raw blocking with a typed body and all arguments", status: 201,
            response: responses["publishMessagesToChannel"],
            expected: expectations["publishMessagesToChannel with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.publishing.raw.publishMessagesToChannel(
                    channelId: "orders",
                    body: .message(Message(id: "order-4711", name: "order", data: "two soups for table four")),
                    version: "6")
            }
        ),
        Self(
            "publishMessagesToChannel", "undecoded blocking with a typed body and all arguments", status: 201,
            response: responses["publishMessagesToChannel"],
            expected: expectations["publishMessagesToChannel with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.publishing.raw.publishMessagesToChannel(
                    channelId: "orders",
                    body: .message(Message(id: "order-4711", name: "order", data: "two soups for table four")),
                    version: "6", format: .jsonp)
            }
        ),
    ]

    private static let pushApi: [OperationCall] = [
        Self(
            "getRegisteredPushDevices", "async", status: 200,
            response: responses["getRegisteredPushDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.getRegisteredPushDevices()
            }
        ),
        Self(
            "getRegisteredPushDevices", "raw async", status: 200,
            response: responses["getRegisteredPushDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.getRegisteredPushDevices()
            }
        ),
        Self(
            "getRegisteredPushDevices", "undecoded async", status: 200,
            response: responses["getRegisteredPushDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.getRegisteredPushDevices(format: .jsonp)
            }
        ),
        Self(
            "getRegisteredPushDevices", "pages async", status: 200,
            response: responses["getRegisteredPushDevices"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.push.pages.getRegisteredPushDevices()
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getRegisteredPushDevices", "blocking", status: 200,
            response: responses["getRegisteredPushDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.getRegisteredPushDevices()
            }
        ),
        Self(
            "getRegisteredPushDevices", "raw blocking", status: 200,
            response: responses["getRegisteredPushDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.getRegisteredPushDevices()
            }
        ),
        Self(
            "getRegisteredPushDevices", "undecoded blocking", status: 200,
            response: responses["getRegisteredPushDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.getRegisteredPushDevices(format: .jsonp)
            }
        ),
        Self(
            "getRegisteredPushDevices", "pages blocking", status: 200,
            response: responses["getRegisteredPushDevices"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var pages = ably.blocking.push.pages.getRegisteredPushDevices()
                var items = pages.items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
        Self(
            "getRegisteredPushDevices", "async and all arguments", status: 200,
            response: responses["getRegisteredPushDevices"],
            expected: expectations["getRegisteredPushDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.getRegisteredPushDevices(
                    version: "6", deviceId: "deviceId", clientId: "clientId", limit: 597)
            }
        ),
        Self(
            "getRegisteredPushDevices", "raw async and all arguments", status: 200,
            response: responses["getRegisteredPushDevices"],
            expected: expectations["getRegisteredPushDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.getRegisteredPushDevices(
                    version: "6", deviceId: "deviceId", clientId: "clientId", limit: 597)
            }
        ),
        Self(
            "getRegisteredPushDevices", "undecoded async and all arguments", status: 200,
            response: responses["getRegisteredPushDevices"],
            expected: expectations["getRegisteredPushDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.getRegisteredPushDevices(
                    version: "6", deviceId: "deviceId", clientId: "clientId", limit: 597, format: .jsonp)
            }
        ),
        Self(
            "getRegisteredPushDevices", "pages async and all arguments", status: 200,
            response: responses["getRegisteredPushDevices"],
            expected: expectations["getRegisteredPushDevices"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.push.pages.getRegisteredPushDevices(
                    version: "6", deviceId: "deviceId", clientId: "clientId", limit: 597)
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getRegisteredPushDevices", "blocking and all arguments", status: 200,
            response: responses["getRegisteredPushDevices"],
            expected: expectations["getRegisteredPushDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.getRegisteredPushDevices(
                    version: "6", deviceId: "deviceId", clientId: "clientId", limit: 597)
            }
        ),
        Self(
            "getRegisteredPushDevices", "raw blocking and all arguments", status: 200,
            response: responses["getRegisteredPushDevices"],
            expected: expectations["getRegisteredPushDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.getRegisteredPushDevices(
                    version: "6", deviceId: "deviceId", clientId: "clientId", limit: 597)
            }
        ),
        Self(
            "getRegisteredPushDevices", "undecoded blocking and all arguments", status: 200,
            response: responses["getRegisteredPushDevices"],
            expected: expectations["getRegisteredPushDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.getRegisteredPushDevices(
                    version: "6", deviceId: "deviceId", clientId: "clientId", limit: 597, format: .jsonp)
            }
        ),
        Self(
            "getRegisteredPushDevices", "pages blocking and all arguments", status: 200,
            response: responses["getRegisteredPushDevices"],
            expected: expectations["getRegisteredPushDevices"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var pages = ably.blocking.push.pages.getRegisteredPushDevices(
                    version: "6", deviceId: "deviceId", clientId: "clientId", limit: 597)
                var items = pages.items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
        Self(
            "registerPushDevice", "async", status: 201,
            response: responses["registerPushDevice"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.registerPushDevice(
                    id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios,
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "q8fJ2vWn7LxS4dTb")
            }
        ),
        Self(
            "registerPushDevice", "raw async", status: 201,
            response: responses["registerPushDevice"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.registerPushDevice(
                    id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios,
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "q8fJ2vWn7LxS4dTb")
            }
        ),
        Self(
            "registerPushDevice", "undecoded async", status: 201,
            response: responses["registerPushDevice"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.registerPushDevice(
                    id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios,
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "q8fJ2vWn7LxS4dTb", format: .jsonp)
            }
        ),
        Self(
            "registerPushDevice", "blocking", status: 201,
            response: responses["registerPushDevice"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.registerPushDevice(
                    id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios,
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "q8fJ2vWn7LxS4dTb")
            }
        ),
        Self(
            "registerPushDevice", "raw blocking", status: 201,
            response: responses["registerPushDevice"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.registerPushDevice(
                    id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios,
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "q8fJ2vWn7LxS4dTb")
            }
        ),
        Self(
            "registerPushDevice", "undecoded blocking", status: 201,
            response: responses["registerPushDevice"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.registerPushDevice(
                    id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios,
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "q8fJ2vWn7LxS4dTb", format: .jsonp)
            }
        ),
        Self(
            "registerPushDevice", "async and all arguments", status: 201,
            response: responses["registerPushDevice"],
            expected: expectations["registerPushDevice"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.registerPushDevice(
                    id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios,
                    metadata: ["key": "metadata"],
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "q8fJ2vWn7LxS4dTb", version: "6")
            }
        ),
        Self(
            "registerPushDevice", "raw async and all arguments", status: 201,
            response: responses["registerPushDevice"],
            expected: expectations["registerPushDevice"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.registerPushDevice(
                    id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios,
                    metadata: ["key": "metadata"],
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "q8fJ2vWn7LxS4dTb", version: "6")
            }
        ),
        Self(
            "registerPushDevice", "undecoded async and all arguments", status: 201,
            response: responses["registerPushDevice"],
            expected: expectations["registerPushDevice"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.registerPushDevice(
                    id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios,
                    metadata: ["key": "metadata"],
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "q8fJ2vWn7LxS4dTb", version: "6", format: .jsonp)
            }
        ),
        Self(
            "registerPushDevice", "blocking and all arguments", status: 201,
            response: responses["registerPushDevice"],
            expected: expectations["registerPushDevice"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.registerPushDevice(
                    id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios,
                    metadata: ["key": "metadata"],
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "q8fJ2vWn7LxS4dTb", version: "6")
            }
        ),
        Self(
            "registerPushDevice", "raw blocking and all arguments", status: 201,
            response: responses["registerPushDevice"],
            expected: expectations["registerPushDevice"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.registerPushDevice(
                    id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios,
                    metadata: ["key": "metadata"],
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "q8fJ2vWn7LxS4dTb", version: "6")
            }
        ),
        Self(
            "registerPushDevice", "undecoded blocking and all arguments", status: 201,
            response: responses["registerPushDevice"],
            expected: expectations["registerPushDevice"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.registerPushDevice(
                    id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios,
                    metadata: ["key": "metadata"],
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "q8fJ2vWn7LxS4dTb", version: "6", format: .jsonp)
            }
        ),
        Self(
            "registerPushDevice", "async with encodable values and all arguments", status: 201,
            response: responses["registerPushDevice"],
            expected: expectations["registerPushDevice with encodable values"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.registerPushDevice(
                    id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios,
                    metadata: members(["key": "metadata"]),
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "q8fJ2vWn7LxS4dTb", version: "6")
            }
        ),
        Self(
            "registerPushDevice", "raw async with encodable values and all arguments", status: 201,
            response: responses["registerPushDevice"],
            expected: expectations["registerPushDevice with encodable values"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.registerPushDevice(
                    id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios,
                    metadata: members(["key": "metadata"]),
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "q8fJ2vWn7LxS4dTb", version: "6")
            }
        ),
        Self(
            "registerPushDevice", "undecoded async with encodable values and all arguments", status: 201,
            response: responses["registerPushDevice"],
            expected: expectations["registerPushDevice with encodable values"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.registerPushDevice(
                    id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios,
                    metadata: members(["key": "metadata"]),
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "q8fJ2vWn7LxS4dTb", version: "6", format: .jsonp)
            }
        ),
        Self(
            "registerPushDevice", "blocking with encodable values and all arguments", status: 201,
            response: responses["registerPushDevice"],
            expected: expectations["registerPushDevice with encodable values"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.registerPushDevice(
                    id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios,
                    metadata: members(["key": "metadata"]),
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "q8fJ2vWn7LxS4dTb", version: "6")
            }
        ),
        Self(
            "registerPushDevice", "raw blocking with encodable values and all arguments", status: 201,
            response: responses["registerPushDevice"],
            expected: expectations["registerPushDevice with encodable values"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.registerPushDevice(
                    id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios,
                    metadata: members(["key": "metadata"]),
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "q8fJ2vWn7LxS4dTb", version: "6")
            }
        ),
        Self(
            "registerPushDevice", "undecoded blocking with encodable values and all arguments", status: 201,
            response: responses["registerPushDevice"],
            expected: expectations["registerPushDevice with encodable values"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.registerPushDevice(
                    id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios,
                    metadata: members(["key": "metadata"]),
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "q8fJ2vWn7LxS4dTb", version: "6", format: .jsonp)
            }
        ),
        Self(
            "registerPushDevice", "async with a typed body", status: 201,
            response: responses["registerPushDevice"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.registerPushDevice(
                    body: DeviceDetails(id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")), deviceSecret: "q8fJ2vWn7LxS4dTb"))
            }
        ),
        Self(
            "registerPushDevice", "raw async with a typed body", status: 201,
            response: responses["registerPushDevice"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.registerPushDevice(
                    body: DeviceDetails(id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")), deviceSecret: "q8fJ2vWn7LxS4dTb"))
            }
        ),
        Self(
            "registerPushDevice", "undecoded async with a typed body", status: 201,
            response: responses["registerPushDevice"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.registerPushDevice(
                    body: DeviceDetails(id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")), deviceSecret: "q8fJ2vWn7LxS4dTb"),
                    format: .jsonp)
            }
        ),
        Self(
            "registerPushDevice", "blocking with a typed body", status: 201,
            response: responses["registerPushDevice"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.registerPushDevice(
                    body: DeviceDetails(id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")), deviceSecret: "q8fJ2vWn7LxS4dTb"))
            }
        ),
        Self(
            "registerPushDevice", "raw blocking with a typed body", status: 201,
            response: responses["registerPushDevice"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.registerPushDevice(
                    body: DeviceDetails(id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")), deviceSecret: "q8fJ2vWn7LxS4dTb"))
            }
        ),
        Self(
            "registerPushDevice", "undecoded blocking with a typed body", status: 201,
            response: responses["registerPushDevice"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.registerPushDevice(
                    body: DeviceDetails(id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")), deviceSecret: "q8fJ2vWn7LxS4dTb"),
                    format: .jsonp)
            }
        ),
        Self(
            "registerPushDevice", "async with a typed body and all arguments", status: 201,
            response: responses["registerPushDevice"],
            expected: expectations["registerPushDevice with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.registerPushDevice(
                    body: DeviceDetails(id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")), deviceSecret: "q8fJ2vWn7LxS4dTb"),
                    version: "6")
            }
        ),
        Self(
            "registerPushDevice", "raw async with a typed body and all arguments", status: 201,
            response: responses["registerPushDevice"],
            expected: expectations["registerPushDevice with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.registerPushDevice(
                    body: DeviceDetails(id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")), deviceSecret: "q8fJ2vWn7LxS4dTb"),
                    version: "6")
            }
        ),
        Self(
            "registerPushDevice", "undecoded async with a typed body and all arguments", status: 201,
            response: responses["registerPushDevice"],
            expected: expectations["registerPushDevice with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.registerPushDevice(
                    body: DeviceDetails(id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")), deviceSecret: "q8fJ2vWn7LxS4dTb"),
                    version: "6", format: .jsonp)
            }
        ),
        Self(
            "registerPushDevice", "blocking with a typed body and all arguments", status: 201,
            response: responses["registerPushDevice"],
            expected: expectations["registerPushDevice with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.registerPushDevice(
                    body: DeviceDetails(id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")), deviceSecret: "q8fJ2vWn7LxS4dTb"),
                    version: "6")
            }
        ),
        Self(
            "registerPushDevice", "raw blocking with a typed body and all arguments", status: 201,
            response: responses["registerPushDevice"],
            expected: expectations["registerPushDevice with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.registerPushDevice(
                    body: DeviceDetails(id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")), deviceSecret: "q8fJ2vWn7LxS4dTb"),
                    version: "6")
            }
        ),
        Self(
            "registerPushDevice", "undecoded blocking with a typed body and all arguments", status: 201,
            response: responses["registerPushDevice"],
            expected: expectations["registerPushDevice with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.registerPushDevice(
                    body: DeviceDetails(id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")), deviceSecret: "q8fJ2vWn7LxS4dTb"),
                    version: "6", format: .jsonp)
            }
        ),
        Self(
            "unregisterAllPushDevices", "async", status: 204,
            response: responses["unregisterAllPushDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.unregisterAllPushDevices(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "unregisterAllPushDevices", "raw async", status: 204,
            response: responses["unregisterAllPushDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.unregisterAllPushDevices(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "unregisterAllPushDevices", "blocking", status: 204,
            response: responses["unregisterAllPushDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.unregisterAllPushDevices(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "unregisterAllPushDevices", "raw blocking", status: 204,
            response: responses["unregisterAllPushDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.unregisterAllPushDevices(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "unregisterAllPushDevices", "async and all arguments", status: 204,
            response: responses["unregisterAllPushDevices"],
            expected: expectations["unregisterAllPushDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.unregisterAllPushDevices(
                    version: "6", deviceId: "01KEJ7Q2Z4M9T8", clientId: "clientId")
            }
        ),
        Self(
            "unregisterAllPushDevices", "raw async and all arguments", status: 204,
            response: responses["unregisterAllPushDevices"],
            expected: expectations["unregisterAllPushDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.unregisterAllPushDevices(
                    version: "6", deviceId: "01KEJ7Q2Z4M9T8", clientId: "clientId")
            }
        ),
        Self(
            "unregisterAllPushDevices", "blocking and all arguments", status: 204,
            response: responses["unregisterAllPushDevices"],
            expected: expectations["unregisterAllPushDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.unregisterAllPushDevices(
                    version: "6", deviceId: "01KEJ7Q2Z4M9T8", clientId: "clientId")
            }
        ),
        Self(
            "unregisterAllPushDevices", "raw blocking and all arguments", status: 204,
            response: responses["unregisterAllPushDevices"],
            expected: expectations["unregisterAllPushDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.unregisterAllPushDevices(
                    version: "6", deviceId: "01KEJ7Q2Z4M9T8", clientId: "clientId")
            }
        ),
        Self(
            "getPushDeviceDetails", "async", status: 200,
            response: responses["getPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.getPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "getPushDeviceDetails", "raw async", status: 200,
            response: responses["getPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.getPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "getPushDeviceDetails", "undecoded async", status: 200,
            response: responses["getPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.getPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", format: .jsonp)
            }
        ),
        Self(
            "getPushDeviceDetails", "blocking", status: 200,
            response: responses["getPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.getPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "getPushDeviceDetails", "raw blocking", status: 200,
            response: responses["getPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.getPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "getPushDeviceDetails", "undecoded blocking", status: 200,
            response: responses["getPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.getPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", format: .jsonp)
            }
        ),
        Self(
            "getPushDeviceDetails", "async and all arguments", status: 200,
            response: responses["getPushDeviceDetails"],
            expected: expectations["getPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.getPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", version: "6")
            }
        ),
        Self(
            "getPushDeviceDetails", "raw async and all arguments", status: 200,
            response: responses["getPushDeviceDetails"],
            expected: expectations["getPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.getPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", version: "6")
            }
        ),
        Self(
            "getPushDeviceDetails", "undecoded async and all arguments", status: 200,
            response: responses["getPushDeviceDetails"],
            expected: expectations["getPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.getPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", version: "6", format: .jsonp)
            }
        ),
        Self(
            "getPushDeviceDetails", "blocking and all arguments", status: 200,
            response: responses["getPushDeviceDetails"],
            expected: expectations["getPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.getPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", version: "6")
            }
        ),
        Self(
            "getPushDeviceDetails", "raw blocking and all arguments", status: 200,
            response: responses["getPushDeviceDetails"],
            expected: expectations["getPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.getPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", version: "6")
            }
        ),
        Self(
            "getPushDeviceDetails", "undecoded blocking and all arguments", status: 200,
            response: responses["getPushDeviceDetails"],
            expected: expectations["getPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.getPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", version: "6", format: .jsonp)
            }
        ),
        Self(
            "putPushDeviceDetails", "async", status: 200,
            response: responses["putPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone,
                    platform: .ios,
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")))
            }
        ),
        Self(
            "putPushDeviceDetails", "raw async", status: 200,
            response: responses["putPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone,
                    platform: .ios,
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")))
            }
        ),
        Self(
            "putPushDeviceDetails", "undecoded async", status: 200,
            response: responses["putPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone,
                    platform: .ios,
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    format: .jsonp)
            }
        ),
        Self(
            "putPushDeviceDetails", "blocking", status: 200,
            response: responses["putPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone,
                    platform: .ios,
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")))
            }
        ),
        Self(
            "putPushDeviceDetails", "raw blocking", status: 200,
            response: responses["putPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone,
                    platform: .ios,
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")))
            }
        ),
        Self(
            "putPushDeviceDetails", "undecoded blocking", status: 200,
            response: responses["putPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone,
                    platform: .ios,
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    format: .jsonp)
            }
        ),
        Self(
            "putPushDeviceDetails", "async and all arguments", status: 200,
            response: responses["putPushDeviceDetails"],
            expected: expectations["putPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone,
                    platform: .ios, metadata: ["key": "metadata"],
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "deviceSecret", version: "6")
            }
        ),
        Self(
            "putPushDeviceDetails", "raw async and all arguments", status: 200,
            response: responses["putPushDeviceDetails"],
            expected: expectations["putPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone,
                    platform: .ios, metadata: ["key": "metadata"],
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "deviceSecret", version: "6")
            }
        ),
        Self(
            "putPushDeviceDetails", "undecoded async and all arguments", status: 200,
            response: responses["putPushDeviceDetails"],
            expected: expectations["putPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone,
                    platform: .ios, metadata: ["key": "metadata"],
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "deviceSecret", version: "6", format: .jsonp)
            }
        ),
        Self(
            "putPushDeviceDetails", "blocking and all arguments", status: 200,
            response: responses["putPushDeviceDetails"],
            expected: expectations["putPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone,
                    platform: .ios, metadata: ["key": "metadata"],
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "deviceSecret", version: "6")
            }
        ),
        Self(
            "putPushDeviceDetails", "raw blocking and all arguments", status: 200,
            response: responses["putPushDeviceDetails"],
            expected: expectations["putPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone,
                    platform: .ios, metadata: ["key": "metadata"],
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "deviceSecret", version: "6")
            }
        ),
        Self(
            "putPushDeviceDetails", "undecoded blocking and all arguments", status: 200,
            response: responses["putPushDeviceDetails"],
            expected: expectations["putPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone,
                    platform: .ios, metadata: ["key": "metadata"],
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "deviceSecret", version: "6", format: .jsonp)
            }
        ),
        Self(
            "putPushDeviceDetails", "async with encodable values and all arguments", status: 200,
            response: responses["putPushDeviceDetails"],
            expected: expectations["putPushDeviceDetails with encodable values"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone,
                    platform: .ios, metadata: members(["key": "metadata"]),
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "deviceSecret", version: "6")
            }
        ),
        Self(
            "putPushDeviceDetails", "raw async with encodable values and all arguments", status: 200,
            response: responses["putPushDeviceDetails"],
            expected: expectations["putPushDeviceDetails with encodable values"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone,
                    platform: .ios, metadata: members(["key": "metadata"]),
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "deviceSecret", version: "6")
            }
        ),
        Self(
            "putPushDeviceDetails", "undecoded async with encodable values and all arguments", status: 200,
            response: responses["putPushDeviceDetails"],
            expected: expectations["putPushDeviceDetails with encodable values"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone,
                    platform: .ios, metadata: members(["key": "metadata"]),
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "deviceSecret", version: "6", format: .jsonp)
            }
        ),
        Self(
            "putPushDeviceDetails", "blocking with encodable values and all arguments", status: 200,
            response: responses["putPushDeviceDetails"],
            expected: expectations["putPushDeviceDetails with encodable values"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone,
                    platform: .ios, metadata: members(["key": "metadata"]),
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "deviceSecret", version: "6")
            }
        ),
        Self(
            "putPushDeviceDetails", "raw blocking with encodable values and all arguments", status: 200,
            response: responses["putPushDeviceDetails"],
            expected: expectations["putPushDeviceDetails with encodable values"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone,
                    platform: .ios, metadata: members(["key": "metadata"]),
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "deviceSecret", version: "6")
            }
        ),
        Self(
            "putPushDeviceDetails", "undecoded blocking with encodable values and all arguments", status: 200,
            response: responses["putPushDeviceDetails"],
            expected: expectations["putPushDeviceDetails with encodable values"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone,
                    platform: .ios, metadata: members(["key": "metadata"]),
                    push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0")),
                    deviceSecret: "deviceSecret", version: "6", format: .jsonp)
            }
        ),
        Self(
            "putPushDeviceDetails", "async with a typed body", status: 200,
            response: responses["putPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8",
                    body: DeviceDetails(id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0"))))
            }
        ),
        Self(
            "putPushDeviceDetails", "raw async with a typed body", status: 200,
            response: responses["putPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8",
                    body: DeviceDetails(id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0"))))
            }
        ),
        Self(
            "putPushDeviceDetails", "undecoded async with a typed body", status: 200,
            response: responses["putPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8",
                    body: DeviceDetails(id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0"))),
                    format: .jsonp)
            }
        ),
        Self(
            "putPushDeviceDetails", "blocking with a typed body", status: 200,
            response: responses["putPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8",
                    body: DeviceDetails(id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0"))))
            }
        ),
        Self(
            "putPushDeviceDetails", "raw blocking with a typed body", status: 200,
            response: responses["putPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8",
                    body: DeviceDetails(id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0"))))
            }
        ),
        Self(
            "putPushDeviceDetails", "undecoded blocking with a typed body", status: 200,
            response: responses["putPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8",
                    body: DeviceDetails(id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0"))),
                    format: .jsonp)
            }
        ),
        Self(
            "putPushDeviceDetails", "async with a typed body and all arguments", status: 200,
            response: responses["putPushDeviceDetails"],
            expected: expectations["putPushDeviceDetails with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8",
                    body: DeviceDetails(id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0"))),
                    version: "6")
            }
        ),
        Self(
            "putPushDeviceDetails", "raw async with a typed body and all arguments", status: 200,
            response: responses["putPushDeviceDetails"],
            expected: expectations["putPushDeviceDetails with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8",
                    body: DeviceDetails(id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0"))),
                    version: "6")
            }
        ),
        Self(
            "putPushDeviceDetails", "undecoded async with a typed body and all arguments", status: 200,
            response: responses["putPushDeviceDetails"],
            expected: expectations["putPushDeviceDetails with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8",
                    body: DeviceDetails(id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0"))),
                    version: "6", format: .jsonp)
            }
        ),
        Self(
            "putPushDeviceDetails", "blocking with a typed body and all arguments", status: 200,
            response: responses["putPushDeviceDetails"],
            expected: expectations["putPushDeviceDetails with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8",
                    body: DeviceDetails(id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0"))),
                    version: "6")
            }
        ),
        Self(
            "putPushDeviceDetails", "raw blocking with a typed body and all arguments", status: 200,
            response: responses["putPushDeviceDetails"],
            expected: expectations["putPushDeviceDetails with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8",
                    body: DeviceDetails(id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0"))),
                    version: "6")
            }
        ),
        Self(
            "putPushDeviceDetails", "undecoded blocking with a typed body and all arguments", status: 200,
            response: responses["putPushDeviceDetails"],
            expected: expectations["putPushDeviceDetails with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.putPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8",
                    body: DeviceDetails(id: "01KEJ7Q2Z4M9T8", clientId: "waiter-2", formFactor: .phone, platform: .ios, push: DevicePush(recipient: PushRecipient(transportType: .apns, deviceToken: "c0ffee5a1ad0"))),
                    version: "6", format: .jsonp)
            }
        ),
        Self(
            "patchPushDeviceDetails", "async", status: 200,
            response: responses["patchPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.patchPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", metadata: ["language": "pt"])
            }
        ),
        Self(
            "patchPushDeviceDetails", "raw async", status: 200,
            response: responses["patchPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.patchPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", metadata: ["language": "pt"])
            }
        ),
        Self(
            "patchPushDeviceDetails", "undecoded async", status: 200,
            response: responses["patchPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", metadata: ["language": "pt"], format: .jsonp)
            }
        ),
        Self(
            "patchPushDeviceDetails", "blocking", status: 200,
            response: responses["patchPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.patchPushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", metadata: ["language": "pt"])
            }
        ),
        Self(
            "patchPushDeviceDetails", "raw blocking", status: 200,
            response: responses["patchPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", metadata: ["language": "pt"])
            }
        ),
        Self(
            "patchPushDeviceDetails", "undecoded blocking", status: 200,
            response: responses["patchPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", metadata: ["language": "pt"], format: .jsonp)
            }
        ),
        Self(
            "patchPushDeviceDetails", "async and all arguments", status: 200,
            response: responses["patchPushDeviceDetails"],
            expected: expectations["patchPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "id", clientId: "clientId", formFactor: .phone, platform: .ios,
                    metadata: ["language": "pt"], push: DevicePush(), deviceSecret: "deviceSecret", version: "6")
            }
        ),
        Self(
            "patchPushDeviceDetails", "raw async and all arguments", status: 200,
            response: responses["patchPushDeviceDetails"],
            expected: expectations["patchPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "id", clientId: "clientId", formFactor: .phone, platform: .ios,
                    metadata: ["language": "pt"], push: DevicePush(), deviceSecret: "deviceSecret", version: "6")
            }
        ),
        Self(
            "patchPushDeviceDetails", "undecoded async and all arguments", status: 200,
            response: responses["patchPushDeviceDetails"],
            expected: expectations["patchPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "id", clientId: "clientId", formFactor: .phone, platform: .ios,
                    metadata: ["language": "pt"], push: DevicePush(), deviceSecret: "deviceSecret", version: "6",
                    format: .jsonp)
            }
        ),
        Self(
            "patchPushDeviceDetails", "blocking and all arguments", status: 200,
            response: responses["patchPushDeviceDetails"],
            expected: expectations["patchPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "id", clientId: "clientId", formFactor: .phone, platform: .ios,
                    metadata: ["language": "pt"], push: DevicePush(), deviceSecret: "deviceSecret", version: "6")
            }
        ),
        Self(
            "patchPushDeviceDetails", "raw blocking and all arguments", status: 200,
            response: responses["patchPushDeviceDetails"],
            expected: expectations["patchPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "id", clientId: "clientId", formFactor: .phone, platform: .ios,
                    metadata: ["language": "pt"], push: DevicePush(), deviceSecret: "deviceSecret", version: "6")
            }
        ),
        Self(
            "patchPushDeviceDetails", "undecoded blocking and all arguments", status: 200,
            response: responses["patchPushDeviceDetails"],
            expected: expectations["patchPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "id", clientId: "clientId", formFactor: .phone, platform: .ios,
                    metadata: ["language": "pt"], push: DevicePush(), deviceSecret: "deviceSecret", version: "6",
                    format: .jsonp)
            }
        ),
        Self(
            "patchPushDeviceDetails", "async with encodable values and all arguments", status: 200,
            response: responses["patchPushDeviceDetails"],
            expected: expectations["patchPushDeviceDetails with encodable values"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "id", clientId: "clientId", formFactor: .phone, platform: .ios,
                    metadata: members(["language": "pt"]), push: DevicePush(), deviceSecret: "deviceSecret",
                    version: "6")
            }
        ),
        Self(
            "patchPushDeviceDetails", "raw async with encodable values and all arguments", status: 200,
            response: responses["patchPushDeviceDetails"],
            expected: expectations["patchPushDeviceDetails with encodable values"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "id", clientId: "clientId", formFactor: .phone, platform: .ios,
                    metadata: members(["language": "pt"]), push: DevicePush(), deviceSecret: "deviceSecret",
                    version: "6")
            }
        ),
        Self(
            "patchPushDeviceDetails", "undecoded async with encodable values and all arguments", status: 200,
            response: responses["patchPushDeviceDetails"],
            expected: expectations["patchPushDeviceDetails with encodable values"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "id", clientId: "clientId", formFactor: .phone, platform: .ios,
                    metadata: members(["language": "pt"]), push: DevicePush(), deviceSecret: "deviceSecret",
                    version: "6", format: .jsonp)
            }
        ),
        Self(
            "patchPushDeviceDetails", "blocking with encodable values and all arguments", status: 200,
            response: responses["patchPushDeviceDetails"],
            expected: expectations["patchPushDeviceDetails with encodable values"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "id", clientId: "clientId", formFactor: .phone, platform: .ios,
                    metadata: members(["language": "pt"]), push: DevicePush(), deviceSecret: "deviceSecret",
                    version: "6")
            }
        ),
        Self(
            "patchPushDeviceDetails", "raw blocking with encodable values and all arguments", status: 200,
            response: responses["patchPushDeviceDetails"],
            expected: expectations["patchPushDeviceDetails with encodable values"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "id", clientId: "clientId", formFactor: .phone, platform: .ios,
                    metadata: members(["language": "pt"]), push: DevicePush(), deviceSecret: "deviceSecret",
                    version: "6")
            }
        ),
        Self(
            "patchPushDeviceDetails", "undecoded blocking with encodable values and all arguments", status: 200,
            response: responses["patchPushDeviceDetails"],
            expected: expectations["patchPushDeviceDetails with encodable values"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", id: "id", clientId: "clientId", formFactor: .phone, platform: .ios,
                    metadata: members(["language": "pt"]), push: DevicePush(), deviceSecret: "deviceSecret",
                    version: "6", format: .jsonp)
            }
        ),
        Self(
            "patchPushDeviceDetails", "async with a typed body", status: 200,
            response: responses["patchPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", body: DeviceDetails(metadata: ["language": "pt"]))
            }
        ),
        Self(
            "patchPushDeviceDetails", "raw async with a typed body", status: 200,
            response: responses["patchPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", body: DeviceDetails(metadata: ["language": "pt"]))
            }
        ),
        Self(
            "patchPushDeviceDetails", "undecoded async with a typed body", status: 200,
            response: responses["patchPushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", body: DeviceDetails(metadata: ["language": "pt"]), format: .jsonp)
            }
        ),
        Self(
            "patchPushDeviceDetails", "blocking with a typed body", status: 200,
            response: responses["patchPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", body: DeviceDetails(metadata: ["language": "pt"]))
            }
        ),
        Self(
            "patchPushDeviceDetails", "raw blocking with a typed body", status: 200,
            response: responses["patchPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", body: DeviceDetails(metadata: ["language": "pt"]))
            }
        ),
        Self(
            "patchPushDeviceDetails", "undecoded blocking with a typed body", status: 200,
            response: responses["patchPushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", body: DeviceDetails(metadata: ["language": "pt"]), format: .jsonp)
            }
        ),
        Self(
            "patchPushDeviceDetails", "async with a typed body and all arguments", status: 200,
            response: responses["patchPushDeviceDetails"],
            expected: expectations["patchPushDeviceDetails with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", body: DeviceDetails(metadata: ["language": "pt"]), version: "6")
            }
        ),
        Self(
            "patchPushDeviceDetails", "raw async with a typed body and all arguments", status: 200,
            response: responses["patchPushDeviceDetails"],
            expected: expectations["patchPushDeviceDetails with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", body: DeviceDetails(metadata: ["language": "pt"]), version: "6")
            }
        ),
        Self(
            "patchPushDeviceDetails", "undecoded async with a typed body and all arguments", status: 200,
            response: responses["patchPushDeviceDetails"],
            expected: expectations["patchPushDeviceDetails with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", body: DeviceDetails(metadata: ["language": "pt"]), version: "6",
                    format: .jsonp)
            }
        ),
        Self(
            "patchPushDeviceDetails", "blocking with a typed body and all arguments", status: 200,
            response: responses["patchPushDeviceDetails"],
            expected: expectations["patchPushDeviceDetails with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", body: DeviceDetails(metadata: ["language": "pt"]), version: "6")
            }
        ),
        Self(
            "patchPushDeviceDetails", "raw blocking with a typed body and all arguments", status: 200,
            response: responses["patchPushDeviceDetails"],
            expected: expectations["patchPushDeviceDetails with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", body: DeviceDetails(metadata: ["language": "pt"]), version: "6")
            }
        ),
        Self(
            "patchPushDeviceDetails", "undecoded blocking with a typed body and all arguments", status: 200,
            response: responses["patchPushDeviceDetails"],
            expected: expectations["patchPushDeviceDetails with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.patchPushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", body: DeviceDetails(metadata: ["language": "pt"]), version: "6",
                    format: .jsonp)
            }
        ),
        Self(
            "unregisterPushDevice", "async", status: 204,
            response: responses["unregisterPushDevice"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.unregisterPushDevice(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "unregisterPushDevice", "raw async", status: 204,
            response: responses["unregisterPushDevice"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.unregisterPushDevice(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "unregisterPushDevice", "blocking", status: 204,
            response: responses["unregisterPushDevice"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.unregisterPushDevice(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "unregisterPushDevice", "raw blocking", status: 204,
            response: responses["unregisterPushDevice"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.unregisterPushDevice(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "unregisterPushDevice", "async and all arguments", status: 204,
            response: responses["unregisterPushDevice"],
            expected: expectations["unregisterPushDevice"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.unregisterPushDevice(deviceId: "01KEJ7Q2Z4M9T8", version: "6")
            }
        ),
        Self(
            "unregisterPushDevice", "raw async and all arguments", status: 204,
            response: responses["unregisterPushDevice"],
            expected: expectations["unregisterPushDevice"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.unregisterPushDevice(deviceId: "01KEJ7Q2Z4M9T8", version: "6")
            }
        ),
        Self(
            "unregisterPushDevice", "blocking and all arguments", status: 204,
            response: responses["unregisterPushDevice"],
            expected: expectations["unregisterPushDevice"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.unregisterPushDevice(deviceId: "01KEJ7Q2Z4M9T8", version: "6")
            }
        ),
        Self(
            "unregisterPushDevice", "raw blocking and all arguments", status: 204,
            response: responses["unregisterPushDevice"],
            expected: expectations["unregisterPushDevice"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.unregisterPushDevice(deviceId: "01KEJ7Q2Z4M9T8", version: "6")
            }
        ),
        Self(
            "updatePushDeviceDetails", "async", status: 200,
            response: responses["updatePushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.updatePushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "updatePushDeviceDetails", "raw async", status: 200,
            response: responses["updatePushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.updatePushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "updatePushDeviceDetails", "undecoded async", status: 200,
            response: responses["updatePushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.updatePushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", format: .jsonp)
            }
        ),
        Self(
            "updatePushDeviceDetails", "blocking", status: 200,
            response: responses["updatePushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.updatePushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "updatePushDeviceDetails", "raw blocking", status: 200,
            response: responses["updatePushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.updatePushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "updatePushDeviceDetails", "undecoded blocking", status: 200,
            response: responses["updatePushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.updatePushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", format: .jsonp)
            }
        ),
        Self(
            "updatePushDeviceDetails", "async and all arguments", status: 200,
            response: responses["updatePushDeviceDetails"],
            expected: expectations["updatePushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.updatePushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", version: "6")
            }
        ),
        Self(
            "updatePushDeviceDetails", "raw async and all arguments", status: 200,
            response: responses["updatePushDeviceDetails"],
            expected: expectations["updatePushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.updatePushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", version: "6")
            }
        ),
        Self(
            "updatePushDeviceDetails", "undecoded async and all arguments", status: 200,
            response: responses["updatePushDeviceDetails"],
            expected: expectations["updatePushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.updatePushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", version: "6", format: .jsonp)
            }
        ),
        Self(
            "updatePushDeviceDetails", "blocking and all arguments", status: 200,
            response: responses["updatePushDeviceDetails"],
            expected: expectations["updatePushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.updatePushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", version: "6")
            }
        ),
        Self(
            "updatePushDeviceDetails", "raw blocking and all arguments", status: 200,
            response: responses["updatePushDeviceDetails"],
            expected: expectations["updatePushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.updatePushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8", version: "6")
            }
        ),
        Self(
            "updatePushDeviceDetails", "undecoded blocking and all arguments", status: 200,
            response: responses["updatePushDeviceDetails"],
            expected: expectations["updatePushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.updatePushDeviceDetails(
                    deviceId: "01KEJ7Q2Z4M9T8", version: "6", format: .jsonp)
            }
        ),
        Self(
            "getPushSubscriptionsOnChannels", "async", status: 200,
            response: responses["getPushSubscriptionsOnChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.getPushSubscriptionsOnChannels()
            }
        ),
        Self(
            "getPushSubscriptionsOnChannels", "raw async", status: 200,
            response: responses["getPushSubscriptionsOnChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.getPushSubscriptionsOnChannels()
            }
        ),
        Self(
            "getPushSubscriptionsOnChannels", "undecoded async", status: 200,
            response: responses["getPushSubscriptionsOnChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.getPushSubscriptionsOnChannels(format: .jsonp)
            }
        ),
        Self(
            "getPushSubscriptionsOnChannels", "pages async", status: 200,
            response: responses["getPushSubscriptionsOnChannels"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.push.pages.getPushSubscriptionsOnChannels()
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getPushSubscriptionsOnChannels", "blocking", status: 200,
            response: responses["getPushSubscriptionsOnChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.getPushSubscriptionsOnChannels()
            }
        ),
        Self(
            "getPushSubscriptionsOnChannels", "raw blocking", status: 200,
            response: responses["getPushSubscriptionsOnChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.getPushSubscriptionsOnChannels()
            }
        ),
        Self(
            "getPushSubscriptionsOnChannels", "undecoded blocking", status: 200,
            response: responses["getPushSubscriptionsOnChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.getPushSubscriptionsOnChannels(format: .jsonp)
            }
        ),
        Self(
            "getPushSubscriptionsOnChannels", "pages blocking", status: 200,
            response: responses["getPushSubscriptionsOnChannels"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var pages = ably.blocking.push.pages.getPushSubscriptionsOnChannels()
                var items = pages.items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
        Self(
            "getPushSubscriptionsOnChannels", "async and all arguments", status: 200,
            response: responses["getPushSubscriptionsOnChannels"],
            expected: expectations["getPushSubscriptionsOnChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.getPushSubscriptionsOnChannels(
                    version: "6", channel: "channel", deviceId: "deviceId", clientId: "clientId", concatFilters: true,
                    limit: 597)
            }
        ),
        Self(
            "getPushSubscriptionsOnChannels", "raw async and all arguments", status: 200,
            response: responses["getPushSubscriptionsOnChannels"],
            expected: expectations["getPushSubscriptionsOnChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.getPushSubscriptionsOnChannels(
                    version: "6", channel: "channel", deviceId: "deviceId", clientId: "clientId", concatFilters: true,
                    limit: 597)
            }
        ),
        Self(
            "getPushSubscriptionsOnChannels", "undecoded async and all arguments", status: 200,
            response: responses["getPushSubscriptionsOnChannels"],
            expected: expectations["getPushSubscriptionsOnChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.getPushSubscriptionsOnChannels(
                    version: "6", channel: "channel", deviceId: "deviceId", clientId: "clientId", concatFilters: true,
                    limit: 597, format: .jsonp)
            }
        ),
        Self(
            "getPushSubscriptionsOnChannels", "pages async and all arguments", status: 200,
            response: responses["getPushSubscriptionsOnChannels"],
            expected: expectations["getPushSubscriptionsOnChannels"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.push.pages.getPushSubscriptionsOnChannels(
                    version: "6", channel: "channel", deviceId: "deviceId", clientId: "clientId", concatFilters: true,
                    limit: 597)
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getPushSubscriptionsOnChannels", "blocking and all arguments", status: 200,
            response: responses["getPushSubscriptionsOnChannels"],
            expected: expectations["getPushSubscriptionsOnChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.getPushSubscriptionsOnChannels(
                    version: "6", channel: "channel", deviceId: "deviceId", clientId: "clientId", concatFilters: true,
                    limit: 597)
            }
        ),
        Self(
            "getPushSubscriptionsOnChannels", "raw blocking and all arguments", status: 200,
            response: responses["getPushSubscriptionsOnChannels"],
            expected: expectations["getPushSubscriptionsOnChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.getPushSubscriptionsOnChannels(
                    version: "6", channel: "channel", deviceId: "deviceId", clientId: "clientId", concatFilters: true,
                    limit: 597)
            }
        ),
        Self(
            "getPushSubscriptionsOnChannels", "undecoded blocking and all arguments", status: 200,
            response: responses["getPushSubscriptionsOnChannels"],
            expected: expectations["getPushSubscriptionsOnChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.getPushSubscriptionsOnChannels(
                    version: "6", channel: "channel", deviceId: "deviceId", clientId: "clientId", concatFilters: true,
                    limit: 597, format: .jsonp)
            }
        ),
        Self(
            "getPushSubscriptionsOnChannels", "pages blocking and all arguments", status: 200,
            response: responses["getPushSubscriptionsOnChannels"],
            expected: expectations["getPushSubscriptionsOnChannels"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var pages = ably.blocking.push.pages.getPushSubscriptionsOnChannels(
                    version: "6", channel: "channel", deviceId: "deviceId", clientId: "clientId", concatFilters: true,
                    limit: 597)
                var items = pages.items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "async", status: 201,
            response: responses["subscribePushDeviceToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.subscribePushDeviceToChannel(channel: "push:orders", clientId: "waiter-2")
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "raw async", status: 201,
            response: responses["subscribePushDeviceToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.subscribePushDeviceToChannel(channel: "push:orders", clientId: "waiter-2")
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "undecoded async", status: 201,
            response: responses["subscribePushDeviceToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.subscribePushDeviceToChannel(
                    channel: "push:orders", clientId: "waiter-2", format: .jsonp)
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "blocking", status: 201,
            response: responses["subscribePushDeviceToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.subscribePushDeviceToChannel(channel: "push:orders", clientId: "waiter-2")
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "raw blocking", status: 201,
            response: responses["subscribePushDeviceToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.subscribePushDeviceToChannel(channel: "push:orders", clientId: "waiter-2")
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "undecoded blocking", status: 201,
            response: responses["subscribePushDeviceToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.subscribePushDeviceToChannel(
                    channel: "push:orders", clientId: "waiter-2", format: .jsonp)
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "async and all arguments", status: 201,
            response: responses["subscribePushDeviceToChannel"],
            expected: expectations["subscribePushDeviceToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.subscribePushDeviceToChannel(
                    channel: "push:orders", deviceId: "deviceId", clientId: "waiter-2", version: "6")
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "raw async and all arguments", status: 201,
            response: responses["subscribePushDeviceToChannel"],
            expected: expectations["subscribePushDeviceToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.subscribePushDeviceToChannel(
                    channel: "push:orders", deviceId: "deviceId", clientId: "waiter-2", version: "6")
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "undecoded async and all arguments", status: 201,
            response: responses["subscribePushDeviceToChannel"],
            expected: expectations["subscribePushDeviceToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.subscribePushDeviceToChannel(
                    channel: "push:orders", deviceId: "deviceId", clientId: "waiter-2", version: "6", format: .jsonp)
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "blocking and all arguments", status: 201,
            response: responses["subscribePushDeviceToChannel"],
            expected: expectations["subscribePushDeviceToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.subscribePushDeviceToChannel(
                    channel: "push:orders", deviceId: "deviceId", clientId: "waiter-2", version: "6")
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "raw blocking and all arguments", status: 201,
            response: responses["subscribePushDeviceToChannel"],
            expected: expectations["subscribePushDeviceToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.subscribePushDeviceToChannel(
                    channel: "push:orders", deviceId: "deviceId", clientId: "waiter-2", version: "6")
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "undecoded blocking and all arguments", status: 201,
            response: responses["subscribePushDeviceToChannel"],
            expected: expectations["subscribePushDeviceToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.subscribePushDeviceToChannel(
                    channel: "push:orders", deviceId: "deviceId", clientId: "waiter-2", version: "6", format: .jsonp)
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "async with a typed body", status: 201,
            response: responses["subscribePushDeviceToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.subscribePushDeviceToChannel(
                    body: PushChannelSubscription(channel: "push:orders", clientId: "waiter-2"))
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "raw async with a typed body", status: 201,
            response: responses["subscribePushDeviceToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.subscribePushDeviceToChannel(
                    body: PushChannelSubscription(channel: "push:orders", clientId: "waiter-2"))
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "undecoded async with a typed body", status: 201,
            response: responses["subscribePushDeviceToChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.subscribePushDeviceToChannel(
                    body: PushChannelSubscription(channel: "push:orders", clientId: "waiter-2"), format: .jsonp)
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "blocking with a typed body", status: 201,
            response: responses["subscribePushDeviceToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.subscribePushDeviceToChannel(
                    body: PushChannelSubscription(channel: "push:orders", clientId: "waiter-2"))
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "raw blocking with a typed body", status: 201,
            response: responses["subscribePushDeviceToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.subscribePushDeviceToChannel(
                    body: PushChannelSubscription(channel: "push:orders", clientId: "waiter-2"))
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "undecoded blocking with a typed body", status: 201,
            response: responses["subscribePushDeviceToChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.subscribePushDeviceToChannel(
                    body: PushChannelSubscription(channel: "push:orders", clientId: "waiter-2"), format: .jsonp)
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "async with a typed body and all arguments", status: 201,
            response: responses["subscribePushDeviceToChannel"],
            expected: expectations["subscribePushDeviceToChannel with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.subscribePushDeviceToChannel(
                    body: PushChannelSubscription(channel: "push:orders", clientId: "waiter-2"), version: "6")
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "raw async with a typed body and all arguments", status: 201,
            response: responses["subscribePushDeviceToChannel"],
            expected: expectations["subscribePushDeviceToChannel with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.subscribePushDeviceToChannel(
                    body: PushChannelSubscription(channel: "push:orders", clientId: "waiter-2"), version: "6")
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "undecoded async with a typed body and all arguments", status: 201,
            response: responses["subscribePushDeviceToChannel"],
            expected: expectations["subscribePushDeviceToChannel with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.subscribePushDeviceToChannel(
                    body: PushChannelSubscription(channel: "push:orders", clientId: "waiter-2"), version: "6",
                    format: .jsonp)
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "blocking with a typed body and all arguments", status: 201,
            response: responses["subscribePushDeviceToChannel"],
            expected: expectations["subscribePushDeviceToChannel with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.subscribePushDeviceToChannel(
                    body: PushChannelSubscription(channel: "push:orders", clientId: "waiter-2"), version: "6")
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "raw blocking with a typed body and all arguments", status: 201,
            response: responses["subscribePushDeviceToChannel"],
            expected: expectations["subscribePushDeviceToChannel with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.subscribePushDeviceToChannel(
                    body: PushChannelSubscription(channel: "push:orders", clientId: "waiter-2"), version: "6")
            }
        ),
        Self(
            "subscribePushDeviceToChannel", "undecoded blocking with a typed body and all arguments", status: 201,
            response: responses["subscribePushDeviceToChannel"],
            expected: expectations["subscribePushDeviceToChannel with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.subscribePushDeviceToChannel(
                    body: PushChannelSubscription(channel: "push:orders", clientId: "waiter-2"), version: "6",
                    format: .jsonp)
            }
        ),
        Self(
            "deletePushDeviceDetails", "async", status: 204,
            response: responses["deletePushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.deletePushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "deletePushDeviceDetails", "raw async", status: 204,
            response: responses["deletePushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.deletePushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "deletePushDeviceDetails", "blocking", status: 204,
            response: responses["deletePushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.deletePushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "deletePushDeviceDetails", "raw blocking", status: 204,
            response: responses["deletePushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.deletePushDeviceDetails(deviceId: "01KEJ7Q2Z4M9T8")
            }
        ),
        Self(
            "deletePushDeviceDetails", "async and all arguments", status: 204,
            response: responses["deletePushDeviceDetails"],
            expected: expectations["deletePushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.deletePushDeviceDetails(
                    version: "6", channel: "channel", deviceId: "01KEJ7Q2Z4M9T8", clientId: "clientId")
            }
        ),
        Self(
            "deletePushDeviceDetails", "raw async and all arguments", status: 204,
            response: responses["deletePushDeviceDetails"],
            expected: expectations["deletePushDeviceDetails"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.deletePushDeviceDetails(
                    version: "6", channel: "channel", deviceId: "01KEJ7Q2Z4M9T8", clientId: "clientId")
            }
        ),
        Self(
            "deletePushDeviceDetails", "blocking and all arguments", status: 204,
            response: responses["deletePushDeviceDetails"],
            expected: expectations["deletePushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.deletePushDeviceDetails(
                    version: "6", channel: "channel", deviceId: "01KEJ7Q2Z4M9T8", clientId: "clientId")
            }
        ),
        Self(
            "deletePushDeviceDetails", "raw blocking and all arguments", status: 204,
            response: responses["deletePushDeviceDetails"],
            expected: expectations["deletePushDeviceDetails"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.deletePushDeviceDetails(
                    version: "6", channel: "channel", deviceId: "01KEJ7Q2Z4M9T8", clientId: "clientId")
            }
        ),
        Self(
            "getChannelsWithPushSubscribers", "async", status: 200,
            response: responses["getChannelsWithPushSubscribers"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.getChannelsWithPushSubscribers()
            }
        ),
        Self(
            "getChannelsWithPushSubscribers", "raw async", status: 200,
            response: responses["getChannelsWithPushSubscribers"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.getChannelsWithPushSubscribers()
            }
        ),
        Self(
            "getChannelsWithPushSubscribers", "undecoded async", status: 200,
            response: responses["getChannelsWithPushSubscribers"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.getChannelsWithPushSubscribers(format: .jsonp)
            }
        ),
        Self(
            "getChannelsWithPushSubscribers", "pages async", status: 200,
            response: responses["getChannelsWithPushSubscribers"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.push.pages.getChannelsWithPushSubscribers()
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getChannelsWithPushSubscribers", "blocking", status: 200,
            response: responses["getChannelsWithPushSubscribers"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.getChannelsWithPushSubscribers()
            }
        ),
        Self(
            "getChannelsWithPushSubscribers", "raw blocking", status: 200,
            response: responses["getChannelsWithPushSubscribers"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.getChannelsWithPushSubscribers()
            }
        ),
        Self(
            "getChannelsWithPushSubscribers", "undecoded blocking", status: 200,
            response: responses["getChannelsWithPushSubscribers"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.getChannelsWithPushSubscribers(format: .jsonp)
            }
        ),
        Self(
            "getChannelsWithPushSubscribers", "pages blocking", status: 200,
            response: responses["getChannelsWithPushSubscribers"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var pages = ably.blocking.push.pages.getChannelsWithPushSubscribers()
                var items = pages.items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
        Self(
            "getChannelsWithPushSubscribers", "async and all arguments", status: 200,
            response: responses["getChannelsWithPushSubscribers"],
            expected: expectations["getChannelsWithPushSubscribers"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.getChannelsWithPushSubscribers(version: "6", limit: 597)
            }
        ),
        Self(
            "getChannelsWithPushSubscribers", "raw async and all arguments", status: 200,
            response: responses["getChannelsWithPushSubscribers"],
            expected: expectations["getChannelsWithPushSubscribers"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.getChannelsWithPushSubscribers(version: "6", limit: 597)
            }
        ),
        Self(
            "getChannelsWithPushSubscribers", "undecoded async and all arguments", status: 200,
            response: responses["getChannelsWithPushSubscribers"],
            expected: expectations["getChannelsWithPushSubscribers"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.getChannelsWithPushSubscribers(version: "6", limit: 597, format: .jsonp)
            }
        ),
        Self(
            "getChannelsWithPushSubscribers", "pages async and all arguments", status: 200,
            response: responses["getChannelsWithPushSubscribers"],
            expected: expectations["getChannelsWithPushSubscribers"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.push.pages.getChannelsWithPushSubscribers(version: "6", limit: 597)
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getChannelsWithPushSubscribers", "blocking and all arguments", status: 200,
            response: responses["getChannelsWithPushSubscribers"],
            expected: expectations["getChannelsWithPushSubscribers"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.getChannelsWithPushSubscribers(version: "6", limit: 597)
            }
        ),
        Self(
            "getChannelsWithPushSubscribers", "raw blocking and all arguments", status: 200,
            response: responses["getChannelsWithPushSubscribers"],
            expected: expectations["getChannelsWithPushSubscribers"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.getChannelsWithPushSubscribers(version: "6", limit: 597)
            }
        ),
        Self(
            "getChannelsWithPushSubscribers", "undecoded blocking and all arguments", status: 200,
            response: responses["getChannelsWithPushSubscribers"],
            expected: expectations["getChannelsWithPushSubscribers"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.getChannelsWithPushSubscribers(version: "6", limit: 597, format: .jsonp)
            }
        ),
        Self(
            "getChannelsWithPushSubscribers", "pages blocking and all arguments", status: 200,
            response: responses["getChannelsWithPushSubscribers"],
            expected: expectations["getChannelsWithPushSubscribers"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var pages = ably.blocking.push.pages.getChannelsWithPushSubscribers(version: "6", limit: 597)
                var items = pages.items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
        Self(
            "publishPushNotificationToDevices", "async", status: 204,
            response: responses["publishPushNotificationToDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.publishPushNotificationToDevices(
                    recipient: PushRecipient(clientId: "waiter-2"),
                    notification: PushNotification(title: "Order ready", body: "Two soups for table four"),
                    data: ["table": "4"])
            }
        ),
        Self(
            "publishPushNotificationToDevices", "raw async", status: 204,
            response: responses["publishPushNotificationToDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.publishPushNotificationToDevices(
                    recipient: PushRecipient(clientId: "waiter-2"),
                    notification: PushNotification(title: "Order ready", body: "Two soups for table four"),
                    data: ["table": "4"])
            }
        ),
        Self(
            "publishPushNotificationToDevices", "blocking", status: 204,
            response: responses["publishPushNotificationToDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.publishPushNotificationToDevices(
                    recipient: PushRecipient(clientId: "waiter-2"),
                    notification: PushNotification(title: "Order ready", body: "Two soups for table four"),
                    data: ["table": "4"])
            }
        ),
        Self(
            "publishPushNotificationToDevices", "raw blocking", status: 204,
            response: responses["publishPushNotificationToDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.publishPushNotificationToDevices(
                    recipient: PushRecipient(clientId: "waiter-2"),
                    notification: PushNotification(title: "Order ready", body: "Two soups for table four"),
                    data: ["table": "4"])
            }
        ),
        Self(
            "publishPushNotificationToDevices", "async and all arguments", status: 204,
            response: responses["publishPushNotificationToDevices"],
            expected: expectations["publishPushNotificationToDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.publishPushNotificationToDevices(
                    recipient: PushRecipient(clientId: "waiter-2"),
                    notification: PushNotification(title: "Order ready", body: "Two soups for table four"),
                    data: ["table": "4"], apns: PushOverride(), fcm: PushOverride(), web: PushOverride(), version: "6")
            }
        ),
        Self(
            "publishPushNotificationToDevices", "raw async and all arguments", status: 204,
            response: responses["publishPushNotificationToDevices"],
            expected: expectations["publishPushNotificationToDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.publishPushNotificationToDevices(
                    recipient: PushRecipient(clientId: "waiter-2"),
                    notification: PushNotification(title: "Order ready", body: "Two soups for table four"),
                    data: ["table": "4"], apns: PushOverride(), fcm: PushOverride(), web: PushOverride(), version: "6")
            }
        ),
        Self(
            "publishPushNotificationToDevices", "blocking and all arguments", status: 204,
            response: responses["publishPushNotificationToDevices"],
            expected: expectations["publishPushNotificationToDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.publishPushNotificationToDevices(
                    recipient: PushRecipient(clientId: "waiter-2"),
                    notification: PushNotification(title: "Order ready", body: "Two soups for table four"),
                    data: ["table": "4"], apns: PushOverride(), fcm: PushOverride(), web: PushOverride(), version: "6")
            }
        ),
        Self(
            "publishPushNotificationToDevices", "raw blocking and all arguments", status: 204,
            response: responses["publishPushNotificationToDevices"],
            expected: expectations["publishPushNotificationToDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.publishPushNotificationToDevices(
                    recipient: PushRecipient(clientId: "waiter-2"),
                    notification: PushNotification(title: "Order ready", body: "Two soups for table four"),
                    data: ["table": "4"], apns: PushOverride(), fcm: PushOverride(), web: PushOverride(), version: "6")
            }
        ),
        Self(
            "publishPushNotificationToDevices", "async with encodable values and all arguments", status: 204,
            response: responses["publishPushNotificationToDevices"],
            expected: expectations["publishPushNotificationToDevices with encodable values"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.publishPushNotificationToDevices(
                    recipient: PushRecipient(clientId: "waiter-2"),
                    notification: PushNotification(title: "Order ready", body: "Two soups for table four"),
                    data: members(["table": "4"]), apns: PushOverride(), fcm: PushOverride(), web: PushOverride(),
                    version: "6")
            }
        ),
        Self(
            "publishPushNotificationToDevices", "raw async with encodable values and all arguments", status: 204,
            response: responses["publishPushNotificationToDevices"],
            expected: expectations["publishPushNotificationToDevices with encodable values"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.publishPushNotificationToDevices(
                    recipient: PushRecipient(clientId: "waiter-2"),
                    notification: PushNotification(title: "Order ready", body: "Two soups for table four"),
                    data: members(["table": "4"]), apns: PushOverride(), fcm: PushOverride(), web: PushOverride(),
                    version: "6")
            }
        ),
        Self(
            "publishPushNotificationToDevices", "blocking with encodable values and all arguments", status: 204,
            response: responses["publishPushNotificationToDevices"],
            expected: expectations["publishPushNotificationToDevices with encodable values"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.publishPushNotificationToDevices(
                    recipient: PushRecipient(clientId: "waiter-2"),
                    notification: PushNotification(title: "Order ready", body: "Two soups for table four"),
                    data: members(["table": "4"]), apns: PushOverride(), fcm: PushOverride(), web: PushOverride(),
                    version: "6")
            }
        ),
        Self(
            "publishPushNotificationToDevices", "raw blocking with encodable values and all arguments", status: 204,
            response: responses["publishPushNotificationToDevices"],
            expected: expectations["publishPushNotificationToDevices with encodable values"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.publishPushNotificationToDevices(
                    recipient: PushRecipient(clientId: "waiter-2"),
                    notification: PushNotification(title: "Order ready", body: "Two soups for table four"),
                    data: members(["table": "4"]), apns: PushOverride(), fcm: PushOverride(), web: PushOverride(),
                    version: "6")
            }
        ),
        Self(
            "publishPushNotificationToDevices", "async with a typed body", status: 204,
            response: responses["publishPushNotificationToDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.publishPushNotificationToDevices(
                    body: PushPublication(recipient: PushRecipient(clientId: "waiter-2"), notification: PushNotification(title: "Order ready", body: "Two soups for table four"), data: ["table": "4"]))
            }
        ),
        Self(
            "publishPushNotificationToDevices", "raw async with a typed body", status: 204,
            response: responses["publishPushNotificationToDevices"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.publishPushNotificationToDevices(
                    body: PushPublication(recipient: PushRecipient(clientId: "waiter-2"), notification: PushNotification(title: "Order ready", body: "Two soups for table four"), data: ["table": "4"]))
            }
        ),
        Self(
            "publishPushNotificationToDevices", "blocking with a typed body", status: 204,
            response: responses["publishPushNotificationToDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.publishPushNotificationToDevices(
                    body: PushPublication(recipient: PushRecipient(clientId: "waiter-2"), notification: PushNotification(title: "Order ready", body: "Two soups for table four"), data: ["table": "4"]))
            }
        ),
        Self(
            "publishPushNotificationToDevices", "raw blocking with a typed body", status: 204,
            response: responses["publishPushNotificationToDevices"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.publishPushNotificationToDevices(
                    body: PushPublication(recipient: PushRecipient(clientId: "waiter-2"), notification: PushNotification(title: "Order ready", body: "Two soups for table four"), data: ["table": "4"]))
            }
        ),
        Self(
            "publishPushNotificationToDevices", "async with a typed body and all arguments", status: 204,
            response: responses["publishPushNotificationToDevices"],
            expected: expectations["publishPushNotificationToDevices with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.publishPushNotificationToDevices(
                    body: PushPublication(recipient: PushRecipient(clientId: "waiter-2"), notification: PushNotification(title: "Order ready", body: "Two soups for table four"), data: ["table": "4"]),
                    version: "6")
            }
        ),
        Self(
            "publishPushNotificationToDevices", "raw async with a typed body and all arguments", status: 204,
            response: responses["publishPushNotificationToDevices"],
            expected: expectations["publishPushNotificationToDevices with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.publishPushNotificationToDevices(
                    body: PushPublication(recipient: PushRecipient(clientId: "waiter-2"), notification: PushNotification(title: "Order ready", body: "Two soups for table four"), data: ["table": "4"]),
                    version: "6")
            }
        ),
        Self(
            "publishPushNotificationToDevices", "blocking with a typed body and all arguments", status: 204,
            response: responses["publishPushNotificationToDevices"],
            expected: expectations["publishPushNotificationToDevices with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.publishPushNotificationToDevices(
                    body: PushPublication(recipient: PushRecipient(clientId: "waiter-2"), notification: PushNotification(title: "Order ready", body: "Two soups for table four"), data: ["table": "4"]),
                    version: "6")
            }
        ),
        Self(
            "publishPushNotificationToDevices", "raw blocking with a typed body and all arguments", status: 204,
            response: responses["publishPushNotificationToDevices"],
            expected: expectations["publishPushNotificationToDevices with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.publishPushNotificationToDevices(
                    body: PushPublication(recipient: PushRecipient(clientId: "waiter-2"), notification: PushNotification(title: "Order ready", body: "Two soups for table four"), data: ["table": "4"]),
                    version: "6")
            }
        ),
        Self(
            "publishPushNotificationBatch", "async", status: 200,
            response: responses["publishPushNotificationBatch"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.publishPushNotificationBatch(
                    body: [PushBatchItem(recipient: .recipient(PushRecipient(deviceId: "01KEJ7Q2Z4M9T8")), payload: PushPayload(notification: PushNotification(title: "Order ready", body: "Two soups for table four"))), PushBatchItem(recipient: .recipients([PushRecipient(clientId: "cook-1"), PushRecipient(clientId: "cook-2")]), payload: PushPayload(notification: PushNotification(title: "New order", body: "Two soups for table four")))])
            }
        ),
        Self(
            "publishPushNotificationBatch", "raw async", status: 200,
            response: responses["publishPushNotificationBatch"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.publishPushNotificationBatch(
                    body: [PushBatchItem(recipient: .recipient(PushRecipient(deviceId: "01KEJ7Q2Z4M9T8")), payload: PushPayload(notification: PushNotification(title: "Order ready", body: "Two soups for table four"))), PushBatchItem(recipient: .recipients([PushRecipient(clientId: "cook-1"), PushRecipient(clientId: "cook-2")]), payload: PushPayload(notification: PushNotification(title: "New order", body: "Two soups for table four")))])
            }
        ),
        Self(
            "publishPushNotificationBatch", "undecoded async", status: 200,
            response: responses["publishPushNotificationBatch"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.publishPushNotificationBatch(
                    body: [PushBatchItem(recipient: .recipient(PushRecipient(deviceId: "01KEJ7Q2Z4M9T8")), payload: PushPayload(notification: PushNotification(title: "Order ready", body: "Two soups for table four"))), PushBatchItem(recipient: .recipients([PushRecipient(clientId: "cook-1"), PushRecipient(clientId: "cook-2")]), payload: PushPayload(notification: PushNotification(title: "New order", body: "Two soups for table four")))],
                    format: .jsonp)
            }
        ),
        Self(
            "publishPushNotificationBatch", "blocking", status: 200,
            response: responses["publishPushNotificationBatch"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.publishPushNotificationBatch(
                    body: [PushBatchItem(recipient: .recipient(PushRecipient(deviceId: "01KEJ7Q2Z4M9T8")), payload: PushPayload(notification: PushNotification(title: "Order ready", body: "Two soups for table four"))), PushBatchItem(recipient: .recipients([PushRecipient(clientId: "cook-1"), PushRecipient(clientId: "cook-2")]), payload: PushPayload(notification: PushNotification(title: "New order", body: "Two soups for table four")))])
            }
        ),
        Self(
            "publishPushNotificationBatch", "raw blocking", status: 200,
            response: responses["publishPushNotificationBatch"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.publishPushNotificationBatch(
                    body: [PushBatchItem(recipient: .recipient(PushRecipient(deviceId: "01KEJ7Q2Z4M9T8")), payload: PushPayload(notification: PushNotification(title: "Order ready", body: "Two soups for table four"))), PushBatchItem(recipient: .recipients([PushRecipient(clientId: "cook-1"), PushRecipient(clientId: "cook-2")]), payload: PushPayload(notification: PushNotification(title: "New order", body: "Two soups for table four")))])
            }
        ),
        Self(
            "publishPushNotificationBatch", "undecoded blocking", status: 200,
            response: responses["publishPushNotificationBatch"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.publishPushNotificationBatch(
                    body: [PushBatchItem(recipient: .recipient(PushRecipient(deviceId: "01KEJ7Q2Z4M9T8")), payload: PushPayload(notification: PushNotification(title: "Order ready", body: "Two soups for table four"))), PushBatchItem(recipient: .recipients([PushRecipient(clientId: "cook-1"), PushRecipient(clientId: "cook-2")]), payload: PushPayload(notification: PushNotification(title: "New order", body: "Two soups for table four")))],
                    format: .jsonp)
            }
        ),
        Self(
            "publishPushNotificationBatch", "async and all arguments", status: 200,
            response: responses["publishPushNotificationBatch"],
            expected: expectations["publishPushNotificationBatch"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.publishPushNotificationBatch(
                    body: [PushBatchItem(recipient: .recipient(PushRecipient(deviceId: "01KEJ7Q2Z4M9T8")), payload: PushPayload(notification: PushNotification(title: "Order ready", body: "Two soups for table four"))), PushBatchItem(recipient: .recipients([PushRecipient(clientId: "cook-1"), PushRecipient(clientId: "cook-2")]), payload: PushPayload(notification: PushNotification(title: "New order", body: "Two soups for table four")))],
                    version: "6")
            }
        ),
        Self(
            "publishPushNotificationBatch", "raw async and all arguments", status: 200,
            response: responses["publishPushNotificationBatch"],
            expected: expectations["publishPushNotificationBatch"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.publishPushNotificationBatch(
                    body: [PushBatchItem(recipient: .recipient(PushRecipient(deviceId: "01KEJ7Q2Z4M9T8")), payload: PushPayload(notification: PushNotification(title: "Order ready", body: "Two soups for table four"))), PushBatchItem(recipient: .recipients([PushRecipient(clientId: "cook-1"), PushRecipient(clientId: "cook-2")]), payload: PushPayload(notification: PushNotification(title: "New order", body: "Two soups for table four")))],
                    version: "6")
            }
        ),
        Self(
            "publishPushNotificationBatch", "undecoded async and all arguments", status: 200,
            response: responses["publishPushNotificationBatch"],
            expected: expectations["publishPushNotificationBatch"],
            call: .async { ably async throws(ApiError) in
                try await ably.push.raw.publishPushNotificationBatch(
                    body: [PushBatchItem(recipient: .recipient(PushRecipient(deviceId: "01KEJ7Q2Z4M9T8")), payload: PushPayload(notification: PushNotification(title: "Order ready", body: "Two soups for table four"))), PushBatchItem(recipient: .recipients([PushRecipient(clientId: "cook-1"), PushRecipient(clientId: "cook-2")]), payload: PushPayload(notification: PushNotification(title: "New order", body: "Two soups for table four")))],
                    version: "6", format: .jsonp)
            }
        ),
        Self(
            "publishPushNotificationBatch", "blocking and all arguments", status: 200,
            response: responses["publishPushNotificationBatch"],
            expected: expectations["publishPushNotificationBatch"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.publishPushNotificationBatch(
                    body: [PushBatchItem(recipient: .recipient(PushRecipient(deviceId: "01KEJ7Q2Z4M9T8")), payload: PushPayload(notification: PushNotification(title: "Order ready", body: "Two soups for table four"))), PushBatchItem(recipient: .recipients([PushRecipient(clientId: "cook-1"), PushRecipient(clientId: "cook-2")]), payload: PushPayload(notification: PushNotification(title: "New order", body: "Two soups for table four")))],
                    version: "6")
            }
        ),
        Self(
            "publishPushNotificationBatch", "raw blocking and all arguments", status: 200,
            response: responses["publishPushNotificationBatch"],
            expected: expectations["publishPushNotificationBatch"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.publishPushNotificationBatch(
                    body: [PushBatchItem(recipient: .recipient(PushRecipient(deviceId: "01KEJ7Q2Z4M9T8")), payload: PushPayload(notification: PushNotification(title: "Order ready", body: "Two soups for table four"))), PushBatchItem(recipient: .recipients([PushRecipient(clientId: "cook-1"), PushRecipient(clientId: "cook-2")]), payload: PushPayload(notification: PushNotification(title: "New order", body: "Two soups for table four")))],
                    version: "6")
            }
        ),
        Self(
            "publishPushNotificationBatch", "undecoded blocking and all arguments", status: 200,
            response: responses["publishPushNotificationBatch"],
            expected: expectations["publishPushNotificationBatch"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.push.raw.publishPushNotificationBatch(
                    body: [PushBatchItem(recipient: .recipient(PushRecipient(deviceId: "01KEJ7Q2Z4M9T8")), payload: PushPayload(notification: PushNotification(title: "Order ready", body: "Two soups for table four"))), PushBatchItem(recipient: .recipients([PushRecipient(clientId: "cook-1"), PushRecipient(clientId: "cook-2")]), payload: PushPayload(notification: PushNotification(title: "New order", body: "Two soups for table four")))],
                    version: "6", format: .jsonp)
            }
        ),
    ]

    private static let statsApi: [OperationCall] = [
        Self(
            "getStats", "async", status: 200,
            response: responses["getStats"],
            call: .async { ably async throws(ApiError) in
                try await ably.stats.getStats()
            }
        ),
        Self(
            "getStats", "raw async", status: 200,
            response: responses["getStats"],
            call: .async { ably async throws(ApiError) in
                try await ably.stats.raw.getStats()
            }
        ),
        Self(
            "getStats", "undecoded async", status: 200,
            response: responses["getStats"],
            call: .async { ably async throws(ApiError) in
                try await ably.stats.raw.getStats(format: .jsonp)
            }
        ),
        Self(
            "getStats", "pages async", status: 200,
            response: responses["getStats"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.stats.pages.getStats()
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getStats", "blocking", status: 200,
            response: responses["getStats"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.stats.getStats()
            }
        ),
        Self(
            "getStats", "raw blocking", status: 200,
            response: responses["getStats"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.stats.raw.getStats()
            }
        ),
        Self(
            "getStats", "undecoded blocking", status: 200,
            response: responses["getStats"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.stats.raw.getStats(format: .jsonp)
            }
        ),
        Self(
            "getStats", "pages blocking", status: 200,
            response: responses["getStats"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var pages = ably.blocking.stats.pages.getStats()
                var items = pages.items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
        Self(
            "getStats", "async and all arguments", status: 200,
            response: responses["getStats"],
            expected: expectations["getStats"],
            call: .async { ably async throws(ApiError) in
                try await ably.stats.getStats(
                    version: "6", start: 1767225600000, limit: 597, end: 1767229200000, direction: .forwards,
                    unit: .minute)
            }
        ),
        Self(
            "getStats", "raw async and all arguments", status: 200,
            response: responses["getStats"],
            expected: expectations["getStats"],
            call: .async { ably async throws(ApiError) in
                try await ably.stats.raw.getStats(
                    version: "6", start: 1767225600000, limit: 597, end: 1767229200000, direction: .forwards,
                    unit: .minute)
            }
        ),
        Self(
            "getStats", "undecoded async and all arguments", status: 200,
            response: responses["getStats"],
            expected: expectations["getStats"],
            call: .async { ably async throws(ApiError) in
                try await ably.stats.raw.getStats(
                    version: "6", start: 1767225600000, limit: 597, end: 1767229200000, direction: .forwards,
                    unit: .minute, format: .jsonp)
            }
        ),
        Self(
            "getStats", "pages async and all arguments", status: 200,
            response: responses["getStats"],
            expected: expectations["getStats"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.stats.pages.getStats(
                    version: "6", start: 1767225600000, limit: 597, end: 1767229200000, direction: .forwards,
                    unit: .minute)
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getStats", "blocking and all arguments", status: 200,
            response: responses["getStats"],
            expected: expectations["getStats"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.stats.getStats(
                    version: "6", start: 1767225600000, limit: 597, end: 1767229200000, direction: .forwards,
                    unit: .minute)
            }
        ),
        Self(
            "getStats", "raw blocking and all arguments", status: 200,
            response: responses["getStats"],
            expected: expectations["getStats"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.stats.raw.getStats(
                    version: "6", start: 1767225600000, limit: 597, end: 1767229200000, direction: .forwards,
                    unit: .minute)
            }
        ),
        Self(
            "getStats", "undecoded blocking and all arguments", status: 200,
            response: responses["getStats"],
            expected: expectations["getStats"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.stats.raw.getStats(
                    version: "6", start: 1767225600000, limit: 597, end: 1767229200000, direction: .forwards,
                    unit: .minute, format: .jsonp)
            }
        ),
        Self(
            "getStats", "pages blocking and all arguments", status: 200,
            response: responses["getStats"],
            expected: expectations["getStats"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var pages = ably.blocking.stats.pages.getStats(
                    version: "6", start: 1767225600000, limit: 597, end: 1767229200000, direction: .forwards,
                    unit: .minute)
                var items = pages.items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
        Self(
            "getTime", "async", status: 200,
            response: responses["getTime"],
            call: .async { ably async throws(ApiError) in
                try await ably.stats.getTime()
            }
        ),
        Self(
            "getTime", "raw async", status: 200,
            response: responses["getTime"],
            call: .async { ably async throws(ApiError) in
                try await ably.stats.raw.getTime()
            }
        ),
        Self(
            "getTime", "undecoded async", status: 200,
            response: responses["getTime"],
            call: .async { ably async throws(ApiError) in
                try await ably.stats.raw.getTime(format: .jsonp)
            }
        ),
        Self(
            "getTime", "blocking", status: 200,
            response: responses["getTime"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.stats.getTime()
            }
        ),
        Self(
            "getTime", "raw blocking", status: 200,
            response: responses["getTime"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.stats.raw.getTime()
            }
        ),
        Self(
            "getTime", "undecoded blocking", status: 200,
            response: responses["getTime"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.stats.raw.getTime(format: .jsonp)
            }
        ),
        Self(
            "getTime", "async and all arguments", status: 200,
            response: responses["getTime"],
            expected: expectations["getTime"],
            call: .async { ably async throws(ApiError) in
                try await ably.stats.getTime(version: "6")
            }
        ),
        Self(
            "getTime", "raw async and all arguments", status: 200,
            response: responses["getTime"],
            expected: expectations["getTime"],
            call: .async { ably async throws(ApiError) in
                try await ably.stats.raw.getTime(version: "6")
            }
        ),
        Self(
            "getTime", "undecoded async and all arguments", status: 200,
            response: responses["getTime"],
            expected: expectations["getTime"],
            call: .async { ably async throws(ApiError) in
                try await ably.stats.raw.getTime(version: "6", format: .jsonp)
            }
        ),
        Self(
            "getTime", "blocking and all arguments", status: 200,
            response: responses["getTime"],
            expected: expectations["getTime"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.stats.getTime(version: "6")
            }
        ),
        Self(
            "getTime", "raw blocking and all arguments", status: 200,
            response: responses["getTime"],
            expected: expectations["getTime"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.stats.raw.getTime(version: "6")
            }
        ),
        Self(
            "getTime", "undecoded blocking and all arguments", status: 200,
            response: responses["getTime"],
            expected: expectations["getTime"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.stats.raw.getTime(version: "6", format: .jsonp)
            }
        ),
    ]

    private static let statusApi: [OperationCall] = [
        Self(
            "getPresenceOfChannel", "async", status: 200,
            response: responses["getPresenceOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.getPresenceOfChannel(channelId: "orders")
            }
        ),
        Self(
            "getPresenceOfChannel", "raw async", status: 200,
            response: responses["getPresenceOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.raw.getPresenceOfChannel(channelId: "orders")
            }
        ),
        Self(
            "getPresenceOfChannel", "undecoded async", status: 200,
            response: responses["getPresenceOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.raw.getPresenceOfChannel(channelId: "orders", format: .jsonp)
            }
        ),
        Self(
            "getPresenceOfChannel", "pages async", status: 200,
            response: responses["getPresenceOfChannel"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.status.pages.getPresenceOfChannel(channelId: "orders")
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getPresenceOfChannel", "blocking", status: 200,
            response: responses["getPresenceOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.getPresenceOfChannel(channelId: "orders")
            }
        ),
        Self(
            "getPresenceOfChannel", "raw blocking", status: 200,
            response: responses["getPresenceOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.raw.getPresenceOfChannel(channelId: "orders")
            }
        ),
        Self(
            "getPresenceOfChannel", "undecoded blocking", status: 200,
            response: responses["getPresenceOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.raw.getPresenceOfChannel(channelId: "orders", format: .jsonp)
            }
        ),
        Self(
            "getPresenceOfChannel", "pages blocking", status: 200,
            response: responses["getPresenceOfChannel"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var pages = ably.blocking.status.pages.getPresenceOfChannel(channelId: "orders")
                var items = pages.items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
        Self(
            "getPresenceOfChannel", "async and all arguments", status: 200,
            response: responses["getPresenceOfChannel"],
            expected: expectations["getPresenceOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.getPresenceOfChannel(
                    channelId: "orders", version: "6", clientId: "clientId", connectionId: "connectionId", limit: 597)
            }
        ),
        Self(
            "getPresenceOfChannel", "raw async and all arguments", status: 200,
            response: responses["getPresenceOfChannel"],
            expected: expectations["getPresenceOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.raw.getPresenceOfChannel(
                    channelId: "orders", version: "6", clientId: "clientId", connectionId: "connectionId", limit: 597)
            }
        ),
        Self(
            "getPresenceOfChannel", "undecoded async and all arguments", status: 200,
            response: responses["getPresenceOfChannel"],
            expected: expectations["getPresenceOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.raw.getPresenceOfChannel(
                    channelId: "orders", version: "6", clientId: "clientId", connectionId: "connectionId", limit: 597,
                    format: .jsonp)
            }
        ),
        Self(
            "getPresenceOfChannel", "pages async and all arguments", status: 200,
            response: responses["getPresenceOfChannel"],
            expected: expectations["getPresenceOfChannel"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.status.pages.getPresenceOfChannel(
                    channelId: "orders", version: "6", clientId: "clientId", connectionId: "connectionId", limit: 597)
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getPresenceOfChannel", "blocking and all arguments", status: 200,
            response: responses["getPresenceOfChannel"],
            expected: expectations["getPresenceOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.getPresenceOfChannel(
                    channelId: "orders", version: "6", clientId: "clientId", connectionId: "connectionId", limit: 597)
            }
        ),
        Self(
            "getPresenceOfChannel", "raw blocking and all arguments", status: 200,
            response: responses["getPresenceOfChannel"],
            expected: expectations["getPresenceOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.raw.getPresenceOfChannel(
                    channelId: "orders", version: "6", clientId: "clientId", connectionId: "connectionId", limit: 597)
            }
        ),
        Self(
            "getPresenceOfChannel", "undecoded blocking and all arguments", status: 200,
            response: responses["getPresenceOfChannel"],
            expected: expectations["getPresenceOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.raw.getPresenceOfChannel(
                    channelId: "orders", version: "6", clientId: "clientId", connectionId: "connectionId", limit: 597,
                    format: .jsonp)
            }
        ),
        Self(
            "getPresenceOfChannel", "pages blocking and all arguments", status: 200,
            response: responses["getPresenceOfChannel"],
            expected: expectations["getPresenceOfChannel"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var pages = ably.blocking.status.pages.getPresenceOfChannel(
                    channelId: "orders", version: "6", clientId: "clientId", connectionId: "connectionId", limit: 597)
                var items = pages.items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
        Self(
            "getMetadataOfChannel", "async", status: 200,
            response: responses["getMetadataOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.getMetadataOfChannel(channelId: "orders")
            }
        ),
        Self(
            "getMetadataOfChannel", "raw async", status: 200,
            response: responses["getMetadataOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.raw.getMetadataOfChannel(channelId: "orders")
            }
        ),
        Self(
            "getMetadataOfChannel", "undecoded async", status: 200,
            response: responses["getMetadataOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.raw.getMetadataOfChannel(channelId: "orders", format: .jsonp)
            }
        ),
        Self(
            "getMetadataOfChannel", "blocking", status: 200,
            response: responses["getMetadataOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.getMetadataOfChannel(channelId: "orders")
            }
        ),
        Self(
            "getMetadataOfChannel", "raw blocking", status: 200,
            response: responses["getMetadataOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.raw.getMetadataOfChannel(channelId: "orders")
            }
        ),
        Self(
            "getMetadataOfChannel", "undecoded blocking", status: 200,
            response: responses["getMetadataOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.raw.getMetadataOfChannel(channelId: "orders", format: .jsonp)
            }
        ),
        Self(
            "getMetadataOfChannel", "async and all arguments", status: 200,
            response: responses["getMetadataOfChannel"],
            expected: expectations["getMetadataOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.getMetadataOfChannel(channelId: "orders", version: "6")
            }
        ),
        Self(
            "getMetadataOfChannel", "raw async and all arguments", status: 200,
            response: responses["getMetadataOfChannel"],
            expected: expectations["getMetadataOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.raw.getMetadataOfChannel(channelId: "orders", version: "6")
            }
        ),
        Self(
            "getMetadataOfChannel", "undecoded async and all arguments", status: 200,
            response: responses["getMetadataOfChannel"],
            expected: expectations["getMetadataOfChannel"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.raw.getMetadataOfChannel(channelId: "orders", version: "6", format: .jsonp)
            }
        ),
        Self(
            "getMetadataOfChannel", "blocking and all arguments", status: 200,
            response: responses["getMetadataOfChannel"],
            expected: expectations["getMetadataOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.getMetadataOfChannel(channelId: "orders", version: "6")
            }
        ),
        Self(
            "getMetadataOfChannel", "raw blocking and all arguments", status: 200,
            response: responses["getMetadataOfChannel"],
            expected: expectations["getMetadataOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.raw.getMetadataOfChannel(channelId: "orders", version: "6")
            }
        ),
        Self(
            "getMetadataOfChannel", "undecoded blocking and all arguments", status: 200,
            response: responses["getMetadataOfChannel"],
            expected: expectations["getMetadataOfChannel"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.raw.getMetadataOfChannel(channelId: "orders", version: "6", format: .jsonp)
            }
        ),
        Self(
            "getMetadataOfAllChannels", "async", status: 200,
            response: responses["getMetadataOfAllChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.getMetadataOfAllChannels()
            }
        ),
        Self(
            "getMetadataOfAllChannels", "raw async", status: 200,
            response: responses["getMetadataOfAllChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.raw.getMetadataOfAllChannels()
            }
        ),
        Self(
            "getMetadataOfAllChannels", "undecoded async", status: 200,
            response: responses["getMetadataOfAllChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.raw.getMetadataOfAllChannels(format: .jsonp)
            }
        ),
        Self(
            "getMetadataOfAllChannels", "pages async", status: 200,
            response: responses["getMetadataOfAllChannels"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.status.pages.getMetadataOfAllChannels()
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getMetadataOfAllChannels", "blocking", status: 200,
            response: responses["getMetadataOfAllChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.getMetadataOfAllChannels()
            }
        ),
        Self(
            "getMetadataOfAllChannels", "raw blocking", status: 200,
            response: responses["getMetadataOfAllChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.raw.getMetadataOfAllChannels()
            }
        ),
        Self(
            "getMetadataOfAllChannels", "undecoded blocking", status: 200,
            response: responses["getMetadataOfAllChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.raw.getMetadataOfAllChannels(format: .jsonp)
            }
        ),
        Self(
            "getMetadataOfAllChannels", "pages blocking", status: 200,
            response: responses["getMetadataOfAllChannels"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var pages = ably.blocking.status.pages.getMetadataOfAllChannels()
                var items = pages.items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
        Self(
            "getMetadataOfAllChannels", "async and all arguments", status: 200,
            response: responses["getMetadataOfAllChannels"],
            expected: expectations["getMetadataOfAllChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.getMetadataOfAllChannels(version: "6", limit: 597, prefix: "prefix", by: .value)
            }
        ),
        Self(
            "getMetadataOfAllChannels", "raw async and all arguments", status: 200,
            response: responses["getMetadataOfAllChannels"],
            expected: expectations["getMetadataOfAllChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.raw.getMetadataOfAllChannels(
                    version: "6", limit: 597, prefix: "prefix", by: .value)
            }
        ),
        Self(
            "getMetadataOfAllChannels", "undecoded async and all arguments", status: 200,
            response: responses["getMetadataOfAllChannels"],
            expected: expectations["getMetadataOfAllChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.status.raw.getMetadataOfAllChannels(
                    version: "6", limit: 597, prefix: "prefix", by: .value, format: .jsonp)
            }
        ),
        Self(
            "getMetadataOfAllChannels", "pages async and all arguments", status: 200,
            response: responses["getMetadataOfAllChannels"],
            expected: expectations["getMetadataOfAllChannels"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.status.pages.getMetadataOfAllChannels(
                    version: "6", limit: 597, prefix: "prefix", by: .value)
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getMetadataOfAllChannels", "blocking and all arguments", status: 200,
            response: responses["getMetadataOfAllChannels"],
            expected: expectations["getMetadataOfAllChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.getMetadataOfAllChannels(
                    version: "6", limit: 597, prefix: "prefix", by: .value)
            }
        ),
        Self(
            "getMetadataOfAllChannels", "raw blocking and all arguments", status: 200,
            response: responses["getMetadataOfAllChannels"],
            expected: expectations["getMetadataOfAllChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.raw.getMetadataOfAllChannels(
                    version: "6", limit: 597, prefix: "prefix", by: .value)
            }
        ),
        Self(
            "getMetadataOfAllChannels", "undecoded blocking and all arguments", status: 200,
            response: responses["getMetadataOfAllChannels"],
            expected: expectations["getMetadataOfAllChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.status.raw.getMetadataOfAllChannels(
                    version: "6", limit: 597, prefix: "prefix", by: .value, format: .jsonp)
            }
        ),
        Self(
            "getMetadataOfAllChannels", "pages blocking and all arguments", status: 200,
            response: responses["getMetadataOfAllChannels"],
            expected: expectations["getMetadataOfAllChannels"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var pages = ably.blocking.status.pages.getMetadataOfAllChannels(
                    version: "6", limit: 597, prefix: "prefix", by: .value)
                var items = pages.items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
    ]

    private static let batchApi: [OperationCall] = [
        Self(
            "publishMessagesToChannels", "async", status: 201,
            response: responses["publishMessagesToChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.publishMessagesToChannels(
                    channels: ["orders", "orders:archive"],
                    messages: [Message(name: "order", data: "two soups for table four")])
            }
        ),
        Self(
            "publishMessagesToChannels", "raw async", status: 201,
            response: responses["publishMessagesToChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.raw.publishMessagesToChannels(
                    channels: ["orders", "orders:archive"],
                    messages: [Message(name: "order", data: "two soups for table four")])
            }
        ),
        Self(
            "publishMessagesToChannels", "undecoded async", status: 201,
            response: responses["publishMessagesToChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.raw.publishMessagesToChannels(
                    channels: ["orders", "orders:archive"],
                    messages: [Message(name: "order", data: "two soups for table four")], format: .jsonp)
            }
        ),
        Self(
            "publishMessagesToChannels", "blocking", status: 201,
            response: responses["publishMessagesToChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.publishMessagesToChannels(
                    channels: ["orders", "orders:archive"],
                    messages: [Message(name: "order", data: "two soups for table four")])
            }
        ),
        Self(
            "publishMessagesToChannels", "raw blocking", status: 201,
            response: responses["publishMessagesToChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.raw.publishMessagesToChannels(
                    channels: ["orders", "orders:archive"],
                    messages: [Message(name: "order", data: "two soups for table four")])
            }
        ),
        Self(
            "publishMessagesToChannels", "undecoded blocking", status: 201,
            response: responses["publishMessagesToChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.raw.publishMessagesToChannels(
                    channels: ["orders", "orders:archive"],
                    messages: [Message(name: "order", data: "two soups for table four")], format: .jsonp)
            }
        ),
        Self(
            "publishMessagesToChannels", "async and all arguments", status: 201,
            response: responses["publishMessagesToChannels"],
            expected: expectations["publishMessagesToChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.publishMessagesToChannels(
                    channels: ["orders", "orders:archive"],
                    messages: [Message(name: "order", data: "two soups for table four")], version: "6")
            }
        ),
        Self(
            "publishMessagesToChannels", "raw async and all arguments", status: 201,
            response: responses["publishMessagesToChannels"],
            expected: expectations["publishMessagesToChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.raw.publishMessagesToChannels(
                    channels: ["orders", "orders:archive"],
                    messages: [Message(name: "order", data: "two soups for table four")], version: "6")
            }
        ),
        Self(
            "publishMessagesToChannels", "undecoded async and all arguments", status: 201,
            response: responses["publishMessagesToChannels"],
            expected: expectations["publishMessagesToChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.raw.publishMessagesToChannels(
                    channels: ["orders", "orders:archive"],
                    messages: [Message(name: "order", data: "two soups for table four")], version: "6", format: .jsonp)
            }
        ),
        Self(
            "publishMessagesToChannels", "blocking and all arguments", status: 201,
            response: responses["publishMessagesToChannels"],
            expected: expectations["publishMessagesToChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.publishMessagesToChannels(
                    channels: ["orders", "orders:archive"],
                    messages: [Message(name: "order", data: "two soups for table four")], version: "6")
            }
        ),
        Self(
            "publishMessagesToChannels", "raw blocking and all arguments", status: 201,
            response: responses["publishMessagesToChannels"],
            expected: expectations["publishMessagesToChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.raw.publishMessagesToChannels(
                    channels: ["orders", "orders:archive"],
                    messages: [Message(name: "order", data: "two soups for table four")], version: "6")
            }
        ),
        Self(
            "publishMessagesToChannels", "undecoded blocking and all arguments", status: 201,
            response: responses["publishMessagesToChannels"],
            expected: expectations["publishMessagesToChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.raw.publishMessagesToChannels(
                    channels: ["orders", "orders:archive"],
                    messages: [Message(name: "order", data: "two soups for table four")], version: "6", format: .jsonp)
            }
        ),
        Self(
            "publishMessagesToChannels", "async with a typed body", status: 201,
            response: responses["publishMessagesToChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.publishMessagesToChannels(
                    body: .spec(BatchPublishSpec(channels: ["orders", "orders:archive"], messages: [Message(name: "order", data: "two soups for table four")])))
            }
        ),
        Self(
            "publishMessagesToChannels", "raw async with a typed body", status: 201,
            response: responses["publishMessagesToChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.raw.publishMessagesToChannels(
                    body: .spec(BatchPublishSpec(channels: ["orders", "orders:archive"], messages: [Message(name: "order", data: "two soups for table four")])))
            }
        ),
        Self(
            "publishMessagesToChannels", "undecoded async with a typed body", status: 201,
            response: responses["publishMessagesToChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.raw.publishMessagesToChannels(
                    body: .spec(BatchPublishSpec(channels: ["orders", "orders:archive"], messages: [Message(name: "order", data: "two soups for table four")])),
                    format: .jsonp)
            }
        ),
        Self(
            "publishMessagesToChannels", "blocking with a typed body", status: 201,
            response: responses["publishMessagesToChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.publishMessagesToChannels(
                    body: .spec(BatchPublishSpec(channels: ["orders", "orders:archive"], messages: [Message(name: "order", data: "two soups for table four")])))
            }
        ),
        Self(
            "publishMessagesToChannels", "raw blocking with a typed body", status: 201,
            response: responses["publishMessagesToChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.raw.publishMessagesToChannels(
                    body: .spec(BatchPublishSpec(channels: ["orders", "orders:archive"], messages: [Message(name: "order", data: "two soups for table four")])))
            }
        ),
        Self(
            "publishMessagesToChannels", "undecoded blocking with a typed body", status: 201,
            response: responses["publishMessagesToChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.raw.publishMessagesToChannels(
                    body: .spec(BatchPublishSpec(channels: ["orders", "orders:archive"], messages: [Message(name: "order", data: "two soups for table four")])),
                    format: .jsonp)
            }
        ),
        Self(
            "publishMessagesToChannels", "async with a typed body and all arguments", status: 201,
            response: responses["publishMessagesToChannels"],
            expected: expectations["publishMessagesToChannels with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.publishMessagesToChannels(
                    body: .spec(BatchPublishSpec(channels: ["orders", "orders:archive"], messages: [Message(name: "order", data: "two soups for table four")])),
                    version: "6")
            }
        ),
        Self(
            "publishMessagesToChannels", "raw async with a typed body and all arguments", status: 201,
            response: responses["publishMessagesToChannels"],
            expected: expectations["publishMessagesToChannels with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.raw.publishMessagesToChannels(
                    body: .spec(BatchPublishSpec(channels: ["orders", "orders:archive"], messages: [Message(name: "order", data: "two soups for table four")])),
                    version: "6")
            }
        ),
        Self(
            "publishMessagesToChannels", "undecoded async with a typed body and all arguments", status: 201,
            response: responses["publishMessagesToChannels"],
            expected: expectations["publishMessagesToChannels with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.raw.publishMessagesToChannels(
                    body: .spec(BatchPublishSpec(channels: ["orders", "orders:archive"], messages: [Message(name: "order", data: "two soups for table four")])),
                    version: "6", format: .jsonp)
            }
        ),
        Self(
            "publishMessagesToChannels", "blocking with a typed body and all arguments", status: 201,
            response: responses["publishMessagesToChannels"],
            expected: expectations["publishMessagesToChannels with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.publishMessagesToChannels(
                    body: .spec(BatchPublishSpec(channels: ["orders", "orders:archive"], messages: [Message(name: "order", data: "two soups for table four")])),
                    version: "6")
            }
        ),
        Self(
            "publishMessagesToChannels", "raw blocking with a typed body and all arguments", status: 201,
            response: responses["publishMessagesToChannels"],
            expected: expectations["publishMessagesToChannels with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.raw.publishMessagesToChannels(
                    body: .spec(BatchPublishSpec(channels: ["orders", "orders:archive"], messages: [Message(name: "order", data: "two soups for table four")])),
                    version: "6")
            }
        ),
        Self(
            "publishMessagesToChannels", "undecoded blocking with a typed body and all arguments", status: 201,
            response: responses["publishMessagesToChannels"],
            expected: expectations["publishMessagesToChannels with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.raw.publishMessagesToChannels(
                    body: .spec(BatchPublishSpec(channels: ["orders", "orders:archive"], messages: [Message(name: "order", data: "two soups for table four")])),
                    version: "6", format: .jsonp)
            }
        ),
        Self(
            "getPresenceOfChannels", "async", status: 200,
            response: responses["getPresenceOfChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.getPresenceOfChannels(channels: ["orders", "orders:archive"])
            }
        ),
        Self(
            "getPresenceOfChannels", "raw async", status: 200,
            response: responses["getPresenceOfChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.raw.getPresenceOfChannels(channels: ["orders", "orders:archive"])
            }
        ),
        Self(
            "getPresenceOfChannels", "undecoded async", status: 200,
            response: responses["getPresenceOfChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.raw.getPresenceOfChannels(channels: ["orders", "orders:archive"], format: .jsonp)
            }
        ),
        Self(
            "getPresenceOfChannels", "blocking", status: 200,
            response: responses["getPresenceOfChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.getPresenceOfChannels(channels: ["orders", "orders:archive"])
            }
        ),
        Self(
            "getPresenceOfChannels", "raw blocking", status: 200,
            response: responses["getPresenceOfChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.raw.getPresenceOfChannels(channels: ["orders", "orders:archive"])
            }
        ),
        Self(
            "getPresenceOfChannels", "undecoded blocking", status: 200,
            response: responses["getPresenceOfChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.raw.getPresenceOfChannels(
                    channels: ["orders", "orders:archive"], format: .jsonp)
            }
        ),
        Self(
            "getPresenceOfChannels", "async and all arguments", status: 200,
            response: responses["getPresenceOfChannels"],
            expected: expectations["getPresenceOfChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.getPresenceOfChannels(channels: ["orders", "orders:archive"], version: "6")
            }
        ),
        Self(
            "getPresenceOfChannels", "raw async and all arguments", status: 200,
            response: responses["getPresenceOfChannels"],
            expected: expectations["getPresenceOfChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.raw.getPresenceOfChannels(channels: ["orders", "orders:archive"], version: "6")
            }
        ),
        Self(
            "getPresenceOfChannels", "undecoded async and all arguments", status: 200,
            response: responses["getPresenceOfChannels"],
            expected: expectations["getPresenceOfChannels"],
            call: .async { ably async throws(ApiError) in
                try await ably.batch.raw.getPresenceOfChannels(
                    channels: ["orders", "orders:archive"], version: "6", format: .jsonp)
            }
        ),
        Self(
            "getPresenceOfChannels", "blocking and all arguments", status: 200,
            response: responses["getPresenceOfChannels"],
            expected: expectations["getPresenceOfChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.getPresenceOfChannels(channels: ["orders", "orders:archive"], version: "6")
            }
        ),
        Self(
            "getPresenceOfChannels", "raw blocking and all arguments", status: 200,
            response: responses["getPresenceOfChannels"],
            expected: expectations["getPresenceOfChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.raw.getPresenceOfChannels(channels: ["orders", "orders:archive"], version: "6")
            }
        ),
        Self(
            "getPresenceOfChannels", "undecoded blocking and all arguments", status: 200,
            response: responses["getPresenceOfChannels"],
            expected: expectations["getPresenceOfChannels"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.batch.raw.getPresenceOfChannels(
                    channels: ["orders", "orders:archive"], version: "6", format: .jsonp)
            }
        ),
    ]

    private static let messagesApi: [OperationCall] = [
        Self(
            "getMessage", "async", status: 200,
            response: responses["getMessage"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.getMessage(channelId: "orders", serial: "01767225600000-000@site:000")
            }
        ),
        Self(
            "getMessage", "raw async", status: 200,
            response: responses["getMessage"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.getMessage(channelId: "orders", serial: "01767225600000-000@site:000")
            }
        ),
        Self(
            "getMessage", "undecoded async", status: 200,
            response: responses["getMessage"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.getMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", format: .jsonp)
            }
        ),
        Self(
            "getMessage", "blocking", status: 200,
            response: responses["getMessage"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.getMessage(channelId: "orders", serial: "01767225600000-000@site:000")
            }
        ),
        Self(
            "getMessage", "raw blocking", status: 200,
            response: responses["getMessage"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.getMessage(channelId: "orders", serial: "01767225600000-000@site:000")
            }
        ),
        Self(
            "getMessage", "undecoded blocking", status: 200,
            response: responses["getMessage"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.getMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", format: .jsonp)
            }
        ),
        Self(
            "getMessage", "async and all arguments", status: 200,
            response: responses["getMessage"],
            expected: expectations["getMessage"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.getMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", version: "6")
            }
        ),
        Self(
            "getMessage", "raw async and all arguments", status: 200,
            response: responses["getMessage"],
            expected: expectations["getMessage"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.getMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", version: "6")
            }
        ),
        Self(
            "getMessage", "undecoded async and all arguments", status: 200,
            response: responses["getMessage"],
            expected: expectations["getMessage"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.getMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", version: "6", format: .jsonp)
            }
        ),
        Self(
            "getMessage", "blocking and all arguments", status: 200,
            response: responses["getMessage"],
            expected: expectations["getMessage"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.getMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", version: "6")
            }
        ),
        Self(
            "getMessage", "raw blocking and all arguments", status: 200,
            response: responses["getMessage"],
            expected: expectations["getMessage"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.getMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", version: "6")
            }
        ),
        Self(
            "getMessage", "undecoded blocking and all arguments", status: 200,
            response: responses["getMessage"],
            expected: expectations["getMessage"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.getMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", version: "6", format: .jsonp)
            }
        ),
        Self(
            "updateMessage", "async", status: 200,
            response: responses["updateMessage"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", action: .update,
                    data: "three soups for table four",
                    bodyVersion: MessageOperation(description: "the guests asked for one more"))
            }
        ),
        Self(
            "updateMessage", "raw async", status: 200,
            response: responses["updateMessage"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", action: .update,
                    data: "three soups for table four",
                    bodyVersion: MessageOperation(description: "the guests asked for one more"))
            }
        ),
        Self(
            "updateMessage", "undecoded async", status: 200,
            response: responses["updateMessage"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", action: .update,
                    data: "three soups for table four",
                    bodyVersion: MessageOperation(description: "the guests asked for one more"), format: .jsonp)
            }
        ),
        Self(
            "updateMessage", "blocking", status: 200,
            response: responses["updateMessage"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", action: .update,
                    data: "three soups for table four",
                    bodyVersion: MessageOperation(description: "the guests asked for one more"))
            }
        ),
        Self(
            "updateMessage", "raw blocking", status: 200,
            response: responses["updateMessage"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", action: .update,
                    data: "three soups for table four",
                    bodyVersion: MessageOperation(description: "the guests asked for one more"))
            }
        ),
        Self(
            "updateMessage", "undecoded blocking", status: 200,
            response: responses["updateMessage"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", action: .update,
                    data: "three soups for table four",
                    bodyVersion: MessageOperation(description: "the guests asked for one more"), format: .jsonp)
            }
        ),
        Self(
            "updateMessage", "async and all arguments", status: 200,
            response: responses["updateMessage"],
            expected: expectations["updateMessage"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", action: .update, id: "id", name: "name",
                    data: "three soups for table four", encoding: "encoding", clientId: "clientId", extras: Extras(),
                    bodyVersion: MessageOperation(description: "the guests asked for one more"), version: "6")
            }
        ),
        Self(
            "updateMessage", "raw async and all arguments", status: 200,
            response: responses["updateMessage"],
            expected: expectations["updateMessage"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", action: .update, id: "id", name: "name",
                    data: "three soups for table four", encoding: "encoding", clientId: "clientId", extras: Extras(),
                    bodyVersion: MessageOperation(description: "the guests asked for one more"), version: "6")
            }
        ),
        Self(
            "updateMessage", "undecoded async and all arguments", status: 200,
            response: responses["updateMessage"],
            expected: expectations["updateMessage"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", action: .update, id: "id", name: "name",
                    data: "three soups for table four", encoding: "encoding", clientId: "clientId", extras: Extras(),
                    bodyVersion: MessageOperation(description: "the guests asked for one more"), version: "6",
                    format: .jsonp)
            }
        ),
        Self(
            "updateMessage", "blocking and all arguments", status: 200,
            response: responses["updateMessage"],
            expected: expectations["updateMessage"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", action: .update, id: "id", name: "name",
                    data: "three soups for table four", encoding: "encoding", clientId: "clientId", extras: Extras(),
                    bodyVersion: MessageOperation(description: "the guests asked for one more"), version: "6")
            }
        ),
        Self(
            "updateMessage", "raw blocking and all arguments", status: 200,
            response: responses["updateMessage"],
            expected: expectations["updateMessage"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", action: .update, id: "id", name: "name",
                    data: "three soups for table four", encoding: "encoding", clientId: "clientId", extras: Extras(),
                    bodyVersion: MessageOperation(description: "the guests asked for one more"), version: "6")
            }
        ),
        Self(
            "updateMessage", "undecoded blocking and all arguments", status: 200,
            response: responses["updateMessage"],
            expected: expectations["updateMessage"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", action: .update, id: "id", name: "name",
                    data: "three soups for table four", encoding: "encoding", clientId: "clientId", extras: Extras(),
                    bodyVersion: MessageOperation(description: "the guests asked for one more"), version: "6",
                    format: .jsonp)
            }
        ),
        Self(
            "updateMessage", "async with encodable values and all arguments", status: 200,
            response: responses["updateMessage"],
            expected: expectations["updateMessage with encodable values"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", action: .update, id: "id", name: "name",
                    data: encodable("three soups for table four"), encoding: "encoding", clientId: "clientId",
                    extras: Extras(), bodyVersion: MessageOperation(description: "the guests asked for one more"),
                    version: "6")
            }
        ),
        Self(
            "updateMessage", "raw async with encodable values and all arguments", status: 200,
            response: responses["updateMessage"],
            expected: expectations["updateMessage with encodable values"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", action: .update, id: "id", name: "name",
                    data: encodable("three soups for table four"), encoding: "encoding", clientId: "clientId",
                    extras: Extras(), bodyVersion: MessageOperation(description: "the guests asked for one more"),
                    version: "6")
            }
        ),
        Self(
            "updateMessage", "undecoded async with encodable values and all arguments", status: 200,
            response: responses["updateMessage"],
            expected: expectations["updateMessage with encodable values"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", action: .update, id: "id", name: "name",
                    data: encodable("three soups for table four"), encoding: "encoding", clientId: "clientId",
                    extras: Extras(), bodyVersion: MessageOperation(description: "the guests asked for one more"),
                    version: "6", format: .jsonp)
            }
        ),
        Self(
            "updateMessage", "blocking with encodable values and all arguments", status: 200,
            response: responses["updateMessage"],
            expected: expectations["updateMessage with encodable values"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", action: .update, id: "id", name: "name",
                    data: encodable("three soups for table four"), encoding: "encoding", clientId: "clientId",
                    extras: Extras(), bodyVersion: MessageOperation(description: "the guests asked for one more"),
                    version: "6")
            }
        ),
        Self(
            "updateMessage", "raw blocking with encodable values and all arguments", status: 200,
            response: responses["updateMessage"],
            expected: expectations["updateMessage with encodable values"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", action: .update, id: "id", name: "name",
                    data: encodable("three soups for table four"), encoding: "encoding", clientId: "clientId",
                    extras: Extras(), bodyVersion: MessageOperation(description: "the guests asked for one more"),
                    version: "6")
            }
        ),
        Self(
            "updateMessage", "undecoded blocking with encodable values and all arguments", status: 200,
            response: responses["updateMessage"],
            expected: expectations["updateMessage with encodable values"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", action: .update, id: "id", name: "name",
                    data: encodable("three soups for table four"), encoding: "encoding", clientId: "clientId",
                    extras: Extras(), bodyVersion: MessageOperation(description: "the guests asked for one more"),
                    version: "6", format: .jsonp)
            }
        ),
        Self(
            "updateMessage", "async with encodable members and all arguments", status: 200,
            response: responses["updateMessage"],
            expected: expectations["updateMessage with encodable members"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", action: .update, id: "id", name: "name",
                    data: members(["key": "three soups for table four"]), encoding: "encoding", clientId: "clientId",
                    extras: Extras(), bodyVersion: MessageOperation(description: "the guests asked for one more"),
                    version: "6")
            }
        ),
        Self(
            "updateMessage", "raw async with encodable members and all arguments", status: 200,
            response: responses["updateMessage"],
            expected: expectations["updateMessage with encodable members"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", action: .update, id: "id", name: "name",
                    data: members(["key": "three soups for table four"]), encoding: "encoding", clientId: "clientId",
                    extras: Extras(), bodyVersion: MessageOperation(description: "the guests asked for one more"),
                    version: "6")
            }
        ),
        Self(
            "updateMessage", "undecoded async with encodable members and all arguments", status: 200,
            response: responses["updateMessage"],
            expected: expectations["updateMessage with encodable members"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", action: .update, id: "id", name: "name",
                    data: members(["key": "three soups for table four"]), encoding: "encoding", clientId: "clientId",
                    extras: Extras(), bodyVersion: MessageOperation(description: "the guests asked for one more"),
                    version: "6", format: .jsonp)
            }
        ),
        Self(
            "updateMessage", "blocking with encodable members and all arguments", status: 200,
            response: responses["updateMessage"],
            expected: expectations["updateMessage with encodable members"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", action: .update, id: "id", name: "name",
                    data: members(["key": "three soups for table four"]), encoding: "encoding", clientId: "clientId",
                    extras: Extras(), bodyVersion: MessageOperation(description: "the guests asked for one more"),
                    version: "6")
            }
        ),
        Self(
            "updateMessage", "raw blocking with encodable members and all arguments", status: 200,
            response: responses["updateMessage"],
            expected: expectations["updateMessage with encodable members"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", action: .update, id: "id", name: "name",
                    data: members(["key": "three soups for table four"]), encoding: "encoding", clientId: "clientId",
                    extras: Extras(), bodyVersion: MessageOperation(description: "the guests asked for one more"),
                    version: "6")
            }
        ),
        Self(
            "updateMessage", "undecoded blocking with encodable members and all arguments", status: 200,
            response: responses["updateMessage"],
            expected: expectations["updateMessage with encodable members"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000", action: .update, id: "id", name: "name",
                    data: members(["key": "three soups for table four"]), encoding: "encoding", clientId: "clientId",
                    extras: Extras(), bodyVersion: MessageOperation(description: "the guests asked for one more"),
                    version: "6", format: .jsonp)
            }
        ),
        Self(
            "updateMessage", "async with a typed body", status: 200,
            response: responses["updateMessage"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000",
                    body: MessageUpdate(action: .update, data: "three soups for table four", version: MessageOperation(description: "the guests asked for one more")))
            }
        ),
        Self(
            "updateMessage", "raw async with a typed body", status: 200,
            response: responses["updateMessage"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000",
                    body: MessageUpdate(action: .update, data: "three soups for table four", version: MessageOperation(description: "the guests asked for one more")))
            }
        ),
        Self(
            "updateMessage", "undecoded async with a typed body", status: 200,
            response: responses["updateMessage"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000",
                    body: MessageUpdate(action: .update, data: "three soups for table four", version: MessageOperation(description: "the guests asked for one more")),
                    format: .jsonp)
            }
        ),
        Self(
            "updateMessage", "blocking with a typed body", status: 200,
            response: responses["updateMessage"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000",
                    body: MessageUpdate(action: .update, data: "three soups for table four", version: MessageOperation(description: "the guests asked for one more")))
            }
        ),
        Self(
            "updateMessage", "raw blocking with a typed body", status: 200,
            response: responses["updateMessage"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000",
                    body: MessageUpdate(action: .update, data: "three soups for table four", version: MessageOperation(description: "the guests asked for one more")))
            }
        ),
        Self(
            "updateMessage", "undecoded blocking with a typed body", status: 200,
            response: responses["updateMessage"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000",
                    body: MessageUpdate(action: .update, data: "three soups for table four", version: MessageOperation(description: "the guests asked for one more")),
                    format: .jsonp)
            }
        ),
        Self(
            "updateMessage", "async with a typed body and all arguments", status: 200,
            response: responses["updateMessage"],
            expected: expectations["updateMessage with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000",
                    body: MessageUpdate(action: .update, data: "three soups for table four", version: MessageOperation(description: "the guests asked for one more")),
                    version: "6")
            }
        ),
        Self(
            "updateMessage", "raw async with a typed body and all arguments", status: 200,
            response: responses["updateMessage"],
            expected: expectations["updateMessage with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000",
                    body: MessageUpdate(action: .update, data: "three soups for table four", version: MessageOperation(description: "the guests asked for one more")),
                    version: "6")
            }
        ),
        Self(
            "updateMessage", "undecoded async with a typed body and all arguments", status: 200,
            response: responses["updateMessage"],
            expected: expectations["updateMessage with a typed body"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000",
                    body: MessageUpdate(action: .update, data: "three soups for table four", version: MessageOperation(description: "the guests asked for one more")),
                    version: "6", format: .jsonp)
            }
        ),
        Self(
            "updateMessage", "blocking with a typed body and all arguments", status: 200,
            response: responses["updateMessage"],
            expected: expectations["updateMessage with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000",
                    body: MessageUpdate(action: .update, data: "three soups for table four", version: MessageOperation(description: "the guests asked for one more")),
                    version: "6")
            }
        ),
        Self(
            "updateMessage", "raw blocking with a typed body and all arguments", status: 200,
            response: responses["updateMessage"],
            expected: expectations["updateMessage with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000",
                    body: MessageUpdate(action: .update, data: "three soups for table four", version: MessageOperation(description: "the guests asked for one more")),
                    version: "6")
            }
        ),
        Self(
            "updateMessage", "undecoded blocking with a typed body and all arguments", status: 200,
            response: responses["updateMessage"],
            expected: expectations["updateMessage with a typed body"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.updateMessage(
                    channelId: "orders", serial: "01767225600000-000@site:000",
                    body: MessageUpdate(action: .update, data: "three soups for table four", version: MessageOperation(description: "the guests asked for one more")),
                    version: "6", format: .jsonp)
            }
        ),
        Self(
            "getMessageVersions", "async", status: 200,
            response: responses["getMessageVersions"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.getMessageVersions(channelId: "orders", serial: "01767225600000-000@site:000")
            }
        ),
        Self(
            "getMessageVersions", "raw async", status: 200,
            response: responses["getMessageVersions"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.getMessageVersions(
                    channelId: "orders", serial: "01767225600000-000@site:000")
            }
        ),
        Self(
            "getMessageVersions", "undecoded async", status: 200,
            response: responses["getMessageVersions"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.getMessageVersions(
                    channelId: "orders", serial: "01767225600000-000@site:000", format: .jsonp)
            }
        ),
        Self(
            "getMessageVersions", "pages async", status: 200,
            response: responses["getMessageVersions"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.messages.pages.getMessageVersions(
                    channelId: "orders", serial: "01767225600000-000@site:000")
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getMessageVersions", "blocking", status: 200,
            response: responses["getMessageVersions"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.getMessageVersions(
                    channelId: "orders", serial: "01767225600000-000@site:000")
            }
        ),
        Self(
            "getMessageVersions", "raw blocking", status: 200,
            response: responses["getMessageVersions"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.getMessageVersions(
                    channelId: "orders", serial: "01767225600000-000@site:000")
            }
        ),
        Self(
            "getMessageVersions", "undecoded blocking", status: 200,
            response: responses["getMessageVersions"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.getMessageVersions(
                    channelId: "orders", serial: "01767225600000-000@site:000", format: .jsonp)
            }
        ),
        Self(
            "getMessageVersions", "pages blocking", status: 200,
            response: responses["getMessageVersions"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var pages = ably.blocking.messages.pages.getMessageVersions(
                    channelId: "orders", serial: "01767225600000-000@site:000")
                var items = pages.items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
        Self(
            "getMessageVersions", "async and all arguments", status: 200,
            response: responses["getMessageVersions"],
            expected: expectations["getMessageVersions"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.getMessageVersions(
                    channelId: "orders", serial: "01767225600000-000@site:000", version: "6", limit: 597)
            }
        ),
        Self(
            "getMessageVersions", "raw async and all arguments", status: 200,
            response: responses["getMessageVersions"],
            expected: expectations["getMessageVersions"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.getMessageVersions(
                    channelId: "orders", serial: "01767225600000-000@site:000", version: "6", limit: 597)
            }
        ),
        Self(
            "getMessageVersions", "undecoded async and all arguments", status: 200,
            response: responses["getMessageVersions"],
            expected: expectations["getMessageVersions"],
            call: .async { ably async throws(ApiError) in
                try await ably.messages.raw.getMessageVersions(
                    channelId: "orders", serial: "01767225600000-000@site:000", version: "6", limit: 597,
                    format: .jsonp)
            }
        ),
        Self(
            "getMessageVersions", "pages async and all arguments", status: 200,
            response: responses["getMessageVersions"],
            expected: expectations["getMessageVersions"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.messages.pages.getMessageVersions(
                    channelId: "orders", serial: "01767225600000-000@site:000", version: "6", limit: 597)
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getMessageVersions", "blocking and all arguments", status: 200,
            response: responses["getMessageVersions"],
            expected: expectations["getMessageVersions"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.getMessageVersions(
                    channelId: "orders", serial: "01767225600000-000@site:000", version: "6", limit: 597)
            }
        ),
        Self(
            "getMessageVersions", "raw blocking and all arguments", status: 200,
            response: responses["getMessageVersions"],
            expected: expectations["getMessageVersions"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.getMessageVersions(
                    channelId: "orders", serial: "01767225600000-000@site:000", version: "6", limit: 597)
            }
        ),
        Self(
            "getMessageVersions", "undecoded blocking and all arguments", status: 200,
            response: responses["getMessageVersions"],
            expected: expectations["getMessageVersions"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.messages.raw.getMessageVersions(
                    channelId: "orders", serial: "01767225600000-000@site:000", version: "6", limit: 597,
                    format: .jsonp)
            }
        ),
        Self(
            "getMessageVersions", "pages blocking and all arguments", status: 200,
            response: responses["getMessageVersions"],
            expected: expectations["getMessageVersions"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var pages = ably.blocking.messages.pages.getMessageVersions(
                    channelId: "orders", serial: "01767225600000-000@site:000", version: "6", limit: 597)
                var items = pages.items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
    ]

    private static let annotationsApi: [OperationCall] = [
        Self(
            "getAnnotations", "async", status: 200,
            response: responses["getAnnotations"],
            call: .async { ably async throws(ApiError) in
                try await ably.annotations.getAnnotations(channelId: "orders", serial: "01767225600000-000@site:000")
            }
        ),
        Self(
            "getAnnotations", "raw async", status: 200,
            response: responses["getAnnotations"],
            call: .async { ably async throws(ApiError) in
                try await ably.annotations.raw.getAnnotations(
                    channelId: "orders", serial: "01767225600000-000@site:000")
            }
        ),
        Self(
            "getAnnotations", "undecoded async", status: 200,
            response: responses["getAnnotations"],
            call: .async { ably async throws(ApiError) in
                try await ably.annotations.raw.getAnnotations(
                    channelId: "orders", serial: "01767225600000-000@site:000", format: .jsonp)
            }
        ),
        Self(
            "getAnnotations", "pages async", status: 200,
            response: responses["getAnnotations"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.annotations.pages.getAnnotations(
                    channelId: "orders", serial: "01767225600000-000@site:000")
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getAnnotations", "blocking", status: 200,
            response: responses["getAnnotations"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.annotations.getAnnotations(channelId: "orders", serial: "01767225600000-000@site:000")
            }
        ),
        Self(
            "getAnnotations", "raw blocking", status: 200,
            response: responses["getAnnotations"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.annotations.raw.getAnnotations(
                    channelId: "orders", serial: "01767225600000-000@site:000")
            }
        ),
        Self(
            "getAnnotations", "undecoded blocking", status: 200,
            response: responses["getAnnotations"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.annotations.raw.getAnnotations(
                    channelId: "orders", serial: "01767225600000-000@site:000", format: .jsonp)
            }
        ),
        Self(
            "getAnnotations", "pages blocking", status: 200,
            response: responses["getAnnotations"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var pages = ably.blocking.annotations.pages.getAnnotations(
                    channelId: "orders", serial: "01767225600000-000@site:000")
                var items = pages.items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
        Self(
            "getAnnotations", "async and all arguments", status: 200,
            response: responses["getAnnotations"],
            expected: expectations["getAnnotations"],
            call: .async { ably async throws(ApiError) in
                try await ably.annotations.getAnnotations(
                    channelId: "orders", serial: "01767225600000-000@site:000", version: "6", limit: 597)
            }
        ),
        Self(
            "getAnnotations", "raw async and all arguments", status: 200,
            response: responses["getAnnotations"],
            expected: expectations["getAnnotations"],
            call: .async { ably async throws(ApiError) in
                try await ably.annotations.raw.getAnnotations(
                    channelId: "orders", serial: "01767225600000-000@site:000", version: "6", limit: 597)
            }
        ),
        Self(
            "getAnnotations", "undecoded async and all arguments", status: 200,
            response: responses["getAnnotations"],
            expected: expectations["getAnnotations"],
            call: .async { ably async throws(ApiError) in
                try await ably.annotations.raw.getAnnotations(
                    channelId: "orders", serial: "01767225600000-000@site:000", version: "6", limit: 597,
                    format: .jsonp)
            }
        ),
        Self(
            "getAnnotations", "pages async and all arguments", status: 200,
            response: responses["getAnnotations"],
            expected: expectations["getAnnotations"],
            call: .async { ably async throws(ApiError) in
                var count = 0
                let pages = ably.annotations.pages.getAnnotations(
                    channelId: "orders", serial: "01767225600000-000@site:000", version: "6", limit: 597)
                for try await _ in pages.items { count += 1 }
                return count
            }
        ),
        Self(
            "getAnnotations", "blocking and all arguments", status: 200,
            response: responses["getAnnotations"],
            expected: expectations["getAnnotations"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.annotations.getAnnotations(
                    channelId: "orders", serial: "01767225600000-000@site:000", version: "6", limit: 597)
            }
        ),
        Self(
            "getAnnotations", "raw blocking and all arguments", status: 200,
            response: responses["getAnnotations"],
            expected: expectations["getAnnotations"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.annotations.raw.getAnnotations(
                    channelId: "orders", serial: "01767225600000-000@site:000", version: "6", limit: 597)
            }
        ),
        Self(
            "getAnnotations", "undecoded blocking and all arguments", status: 200,
            response: responses["getAnnotations"],
            expected: expectations["getAnnotations"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.annotations.raw.getAnnotations(
                    channelId: "orders", serial: "01767225600000-000@site:000", version: "6", limit: 597,
                    format: .jsonp)
            }
        ),
        Self(
            "getAnnotations", "pages blocking and all arguments", status: 200,
            response: responses["getAnnotations"],
            expected: expectations["getAnnotations"],
            call: .blocking { ably throws(ApiError) in
                var count = 0
                var pages = ably.blocking.annotations.pages.getAnnotations(
                    channelId: "orders", serial: "01767225600000-000@site:000", version: "6", limit: 597)
                var items = pages.items
                while try items.next() != nil { count += 1 }
                return count
            }
        ),
        Self(
            "publishAnnotations", "async", status: 201,
            response: responses["publishAnnotations"],
            call: .async { ably async throws(ApiError) in
                try await ably.annotations.publishAnnotations(
                    channelId: "orders", serial: "01767225600000-000@site:000",
                    body: [Annotation(action: .create, type: "reactions:distinct.v1", name: "thumbs-up")])
            }
        ),
        Self(
            "publishAnnotations", "raw async", status: 201,
            response: responses["publishAnnotations"],
            call: .async { ably async throws(ApiError) in
                try await ably.annotations.raw.publishAnnotations(
                    channelId: "orders", serial: "01767225600000-000@site:000",
                    body: [Annotation(action: .create, type: "reactions:distinct.v1", name: "thumbs-up")])
            }
        ),
        Self(
            "publishAnnotations", "blocking", status: 201,
            response: responses["publishAnnotations"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.annotations.publishAnnotations(
                    channelId: "orders", serial: "01767225600000-000@site:000",
                    body: [Annotation(action: .create, type: "reactions:distinct.v1", name: "thumbs-up")])
            }
        ),
        Self(
            "publishAnnotations", "raw blocking", status: 201,
            response: responses["publishAnnotations"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.annotations.raw.publishAnnotations(
                    channelId: "orders", serial: "01767225600000-000@site:000",
                    body: [Annotation(action: .create, type: "reactions:distinct.v1", name: "thumbs-up")])
            }
        ),
        Self(
            "publishAnnotations", "async and all arguments", status: 201,
            response: responses["publishAnnotations"],
            expected: expectations["publishAnnotations"],
            call: .async { ably async throws(ApiError) in
                try await ably.annotations.publishAnnotations(
                    channelId: "orders", serial: "01767225600000-000@site:000",
                    body: [Annotation(action: .create, type: "reactions:distinct.v1", name: "thumbs-up")], version: "6")
            }
        ),
        Self(
            "publishAnnotations", "raw async and all arguments", status: 201,
            response: responses["publishAnnotations"],
            expected: expectations["publishAnnotations"],
            call: .async { ably async throws(ApiError) in
                try await ably.annotations.raw.publishAnnotations(
                    channelId: "orders", serial: "01767225600000-000@site:000",
                    body: [Annotation(action: .create, type: "reactions:distinct.v1", name: "thumbs-up")], version: "6")
            }
        ),
        Self(
            "publishAnnotations", "blocking and all arguments", status: 201,
            response: responses["publishAnnotations"],
            expected: expectations["publishAnnotations"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.annotations.publishAnnotations(
                    channelId: "orders", serial: "01767225600000-000@site:000",
                    body: [Annotation(action: .create, type: "reactions:distinct.v1", name: "thumbs-up")], version: "6")
            }
        ),
        Self(
            "publishAnnotations", "raw blocking and all arguments", status: 201,
            response: responses["publishAnnotations"],
            expected: expectations["publishAnnotations"],
            call: .blocking { ably throws(ApiError) in
                try ably.blocking.annotations.raw.publishAnnotations(
                    channelId: "orders", serial: "01767225600000-000@site:000",
                    body: [Annotation(action: .create, type: "reactions:distinct.v1", name: "thumbs-up")], version: "6")
            }
        ),
    ]

    /// The responses that the document shows, by operation.
    private static let responses: [String: String] = [
        "requestAccessToken":
            "{\"token\":\"appId.H5cQ0mJr3kBvXt\",\"keyName\":\"appId.keyId\",\"issued\":1767225600000,\"expires\":1767229200000,\"capability\":\"{\\\"orders\\\":[\\\"publish\\\",\\\"subscribe\\\"]}\",\"clientId\":\"waiter-2\"}",
        "revokeTokens":
            "{\"successCount\":1,\"failureCount\":1,\"results\":[{\"target\":\"clientId:waiter-2\",\"issuedBefore\":1767225600000,\"appliesAt\":1767225631000},{\"target\":\"table:4\",\"error\":{\"code\":40000,\"statusCode\":400,\"message\":\"a target is named clientId, revocationKey or channel\",\"href\":\"https://help.ably.io/error/40000\"}}]}",
        "getMessagesByChannel":
            "[{\"id\":\"kP3xYq:0\",\"name\":\"order\",\"data\":\"{\\\"table\\\":4,\\\"dish\\\":\\\"soup\\\"}\",\"encoding\":\"json\",\"clientId\":\"waiter-2\",\"timestamp\":1767225600000,\"action\":0,\"serial\":\"01767225600000-000@site:000\",\"version\":{\"serial\":\"01767225600000-000@site:000\",\"timestamp\":1767225600000}},{\"id\":\"kP3xYp:0\",\"name\":\"note\",\"data\":\"kitchen opens at six\",\"timestamp\":1767225540000,\"action\":0,\"serial\":\"01767225540000-000@site:000\"}]",
        "getPresenceHistoryOfChannel":
            "[{\"id\":\"vT2mQa:4:0\",\"action\":3,\"clientId\":\"waiter-2\",\"connectionId\":\"vT2mQa\",\"timestamp\":1767229200000},{\"id\":\"vT2mQa:0:0\",\"action\":2,\"clientId\":\"waiter-2\",\"connectionId\":\"vT2mQa\",\"timestamp\":1767225600000,\"data\":\"on shift\"}]",
        "publishMessagesToChannel":
            "{\"channel\":\"orders\",\"messageId\":\"kP3xYq\",\"serials\":[\"01767225600000-000@site:000\"]}",
        "getRegisteredPushDevices":
            "[{\"id\":\"01KEJ7Q2Z4M9T8\",\"clientId\":\"waiter-2\",\"platform\":\"ios\",\"formFactor\":\"phone\",\"metadata\":{\"language\":\"en\"},\"push\":{\"recipient\":{\"transportType\":\"apns\",\"deviceToken\":\"c0ffee5a1ad0\"},\"state\":\"ACTIVE\"}}]",
        "registerPushDevice":
            "{\"id\":\"01KEJ7Q2Z4M9T8\",\"clientId\":\"waiter-2\",\"platform\":\"ios\",\"formFactor\":\"phone\",\"push\":{\"recipient\":{\"transportType\":\"apns\",\"deviceToken\":\"c0ffee5a1ad0\"},\"state\":\"ACTIVE\"},\"deviceIdentityToken\":{\"token\":\"appId.9fQ2mLr7\",\"keyName\":\"appId.keyId\",\"issued\":1767225600000,\"expires\":1798761600000,\"capability\":\"{\\\"*\\\":[\\\"push-subscribe\\\"]}\",\"clientId\":\"waiter-2\",\"deviceId\":\"01KEJ7Q2Z4M9T8\"}}",
        "getPushDeviceDetails":
            "{\"id\":\"01KEJ7Q2Z4M9T8\",\"clientId\":\"waiter-2\",\"platform\":\"ios\",\"formFactor\":\"phone\",\"metadata\":{\"language\":\"en\"},\"push\":{\"recipient\":{\"transportType\":\"apns\",\"deviceToken\":\"c0ffee5a1ad0\"},\"state\":\"ACTIVE\"}}",
        "putPushDeviceDetails":
            "{\"id\":\"01KEJ7Q2Z4M9T8\",\"clientId\":\"waiter-2\",\"platform\":\"ios\",\"formFactor\":\"phone\",\"metadata\":{\"language\":\"en\"},\"push\":{\"recipient\":{\"transportType\":\"apns\",\"deviceToken\":\"c0ffee5a1ad0\"},\"state\":\"ACTIVE\"}}",
        "patchPushDeviceDetails":
            "{\"id\":\"01KEJ7Q2Z4M9T8\",\"clientId\":\"waiter-2\",\"platform\":\"ios\",\"formFactor\":\"phone\",\"metadata\":{\"language\":\"en\"},\"push\":{\"recipient\":{\"transportType\":\"apns\",\"deviceToken\":\"c0ffee5a1ad0\"},\"state\":\"ACTIVE\"}}",
        "updatePushDeviceDetails":
            "{\"id\":\"01KEJ7Q2Z4M9T8\",\"clientId\":\"waiter-2\",\"platform\":\"ios\",\"formFactor\":\"phone\",\"metadata\":{\"language\":\"en\"},\"push\":{\"recipient\":{\"transportType\":\"apns\",\"deviceToken\":\"c0ffee5a1ad0\"},\"state\":\"ACTIVE\"}}",
        "getPushSubscriptionsOnChannels":
            "[{\"channel\":\"push:orders\",\"deviceId\":\"01KEJ7Q2Z4M9T8\"},{\"channel\":\"push:orders\",\"clientId\":\"waiter-2\"}]",
        "subscribePushDeviceToChannel":
            "{\"channel\":\"push:orders\",\"clientId\":\"waiter-2\"}",
        "getChannelsWithPushSubscribers":
            "[\"push:orders\"]",
        "publishPushNotificationBatch":
            "[{},{\"error\":{\"code\":40400,\"statusCode\":404,\"message\":\"no device is registered for this client id\",\"href\":\"https://help.ably.io/error/40400\"}}]",
        "getStats":
            "[{\"intervalId\":\"2026-01-01:00\",\"unit\":\"hour\",\"schema\":\"https://schemas.ably.com/json/app-stats-0.0.5.json\",\"appId\":\"appId\",\"inProgress\":\"2026-01-01:00:42\",\"entries\":{\"messages.all.all.count\":12,\"messages.all.all.data\":384,\"connections.all.peak\":3}}]",
        "getTime":
            "[1767225600000]",
        "getPresenceOfChannel":
            "[{\"id\":\"vT2mQa:0:0\",\"action\":1,\"clientId\":\"waiter-2\",\"connectionId\":\"vT2mQa\",\"timestamp\":1767225600000,\"data\":\"on shift\"}]",
        "getMetadataOfChannel":
            "{\"channelId\":\"orders\",\"status\":{\"isActive\":true,\"occupancy\":{\"metrics\":{\"connections\":3,\"publishers\":2,\"subscribers\":3,\"presenceConnections\":2,\"presenceMembers\":1,\"presenceSubscribers\":3,\"objectPublishers\":0,\"objectSubscribers\":0}}}}",
        "getMetadataOfAllChannels":
            "[\"orders\",\"orders:archive\"]",
        "publishMessagesToChannels":
            "{\"successCount\":1,\"failureCount\":1,\"results\":[{\"channel\":\"orders\",\"messageId\":\"kP3xYq\",\"serials\":[\"01767225600000-000@site:000\"]},{\"channel\":\"orders:archive\",\"error\":{\"code\":40160,\"statusCode\":401,\"message\":\"the key may not publish to this channel\",\"href\":\"https://help.ably.io/error/40160\"}}]}",
        "getPresenceOfChannels":
            "{\"successCount\":1,\"failureCount\":1,\"results\":[{\"channel\":\"orders\",\"presence\":[{\"id\":\"vT2mQa:0:0\",\"action\":1,\"clientId\":\"waiter-2\",\"connectionId\":\"vT2mQa\",\"timestamp\":1767225600000,\"data\":\"on shift\"}]},{\"channel\":\"orders:archive\",\"error\":{\"code\":40160,\"statusCode\":401,\"message\":\"the key may not read presence of this channel\",\"href\":\"https://help.ably.io/error/40160\"}}]}",
        "getMessage":
            "{\"id\":\"kP3xYq:0\",\"name\":\"order\",\"data\":\"three soups for table four\",\"clientId\":\"waiter-2\",\"timestamp\":1767225600000,\"action\":1,\"serial\":\"01767225600000-000@site:000\",\"version\":{\"serial\":\"01767225660000-000@site:000\",\"timestamp\":1767225660000,\"clientId\":\"waiter-2\",\"description\":\"the guests asked for one more\"},\"annotations\":{\"summary\":{\"seen:flag.v1\":{\"total\":1,\"clientIds\":[\"cook-1\"]}}}}",
        "updateMessage":
            "{\"versionSerial\":\"01767225660000-000@site:000\"}",
        "getMessageVersions":
            "[{\"id\":\"kP3xYq:0\",\"name\":\"order\",\"data\":\"two soups for table four\",\"timestamp\":1767225600000,\"action\":0,\"serial\":\"01767225600000-000@site:000\",\"version\":{\"serial\":\"01767225600000-000@site:000\",\"timestamp\":1767225600000}},{\"id\":\"kP3xYq:0\",\"name\":\"order\",\"data\":\"three soups for table four\",\"timestamp\":1767225600000,\"action\":1,\"serial\":\"01767225600000-000@site:000\",\"version\":{\"serial\":\"01767225660000-000@site:000\",\"timestamp\":1767225660000,\"description\":\"the guests asked for one more\"}}]",
        "getAnnotations":
            "[{\"id\":\"rT9wLs:0\",\"action\":0,\"serial\":\"01767225661000-000@site:000\",\"messageSerial\":\"01767225600000-000@site:000\",\"type\":\"reactions:distinct.v1\",\"name\":\"thumbs-up\",\"clientId\":\"cook-1\",\"timestamp\":1767225661000}]",
    ]

    /// What calls with all arguments send, by operation and form.
    private static let expectations: [String: Expected] = [
        "requestAccessToken": Expected(
            path: "/keys/appId.keyId/requestToken",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "{\"keyName\":\"appId.keyId\",\"ttl\":3600000,\"capability\":\"{\\\"orders\\\":[\\\"publish\\\",\\\"subscribe\\\"]}\",\"clientId\":\"waiter-2\",\"timestamp\":1767225600000,\"nonce\":\"8fK2qTzV5mXw1LbR\",\"mac\":\"3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY=\"}"
        ),
        "requestAccessToken with a typed body": Expected(
            path: "/keys/appId.keyId/requestToken",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "{\"keyName\":\"appId.keyId\",\"ttl\":3600000,\"capability\":\"{\\\"orders\\\":[\\\"publish\\\",\\\"subscribe\\\"]}\",\"clientId\":\"waiter-2\",\"timestamp\":1767225600000,\"nonce\":\"8fK2qTzV5mXw1LbR\",\"mac\":\"3q2+7wVJm1bT0cF9oXkHn5yR8sLdPzQeAiUgWvMjKtY=\"}"
        ),
        "revokeTokens": Expected(
            path: "/keys/appId.keyId/revokeTokens",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "{\"targets\":[\"clientId:waiter-2\",\"channel:orders\"],\"issuedBefore\":1767225600000,\"allowReauthMargin\":true}"
        ),
        "revokeTokens with a typed body": Expected(
            path: "/keys/appId.keyId/revokeTokens",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "{\"targets\":[\"clientId:waiter-2\",\"channel:orders\"],\"issuedBefore\":1767225600000,\"allowReauthMargin\":true}"
        ),
        "getMessagesByChannel": Expected(
            path: "/channels/orders/messages",
            query: [
                "start=1767225600000", "limit=597", "end=1767229200000", "direction=forwards", "fromSerial=fromSerial",
            ],
            headers: ["X-Ably-Version: 6"],
            body: nil
        ),
        "getPresenceHistoryOfChannel": Expected(
            path: "/channels/orders/presence/history",
            query: [
                "start=1767225600000", "limit=597", "end=1767229200000", "direction=forwards", "fromSerial=fromSerial",
            ],
            headers: ["X-Ably-Version: 6"],
            body: nil
        ),
        "publishMessagesToChannel": Expected(
            path: "/channels/orders/messages",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "{\"id\":\"order-4711\",\"name\":\"order\",\"data\":\"two soups for table four\",\"encoding\":\"encoding\",\"clientId\":\"clientId\",\"connectionId\":\"connectionId\",\"connectionKey\":\"connectionKey\",\"extras\":{}}"
        ),
        "publishMessagesToChannel with encodable values": Expected(
            path: "/channels/orders/messages",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "{\"id\":\"order-4711\",\"name\":\"order\",\"data\":\"two soups for table four\",\"encoding\":\"encoding\",\"clientId\":\"clientId\",\"connectionId\":\"connectionId\",\"connectionKey\":\"connectionKey\",\"extras\":{}}"
        ),
        "publishMessagesToChannel with encodable members": Expected(
            path: "/channels/orders/messages",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "{\"id\":\"order-4711\",\"name\":\"order\",\"data\":{\"key\":\"two soups for table four\"},\"encoding\":\"encoding\",\"clientId\":\"clientId\",\"connectionId\":\"connectionId\",\"connectionKey\":\"connectionKey\",\"extras\":{}}"
        ),
        "publishMessagesToChannel with a typed body": Expected(
            path: "/channels/orders/messages",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body: "{\"name\":\"order\",\"data\":\"two soups for table four\",\"id\":\"order-4711\"}"
        ),
        "getRegisteredPushDevices": Expected(
            path: "/push/deviceRegistrations",
            query: ["deviceId=deviceId", "clientId=clientId", "limit=597"],
            headers: ["X-Ably-Version: 6"],
            body: nil
        ),
        "registerPushDevice": Expected(
            path: "/push/deviceRegistrations",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "{\"id\":\"01KEJ7Q2Z4M9T8\",\"clientId\":\"waiter-2\",\"formFactor\":\"phone\",\"platform\":\"ios\",\"metadata\":{\"key\":\"metadata\"},\"push\":{\"recipient\":{\"transportType\":\"apns\",\"deviceToken\":\"c0ffee5a1ad0\"}},\"deviceSecret\":\"q8fJ2vWn7LxS4dTb\"}"
        ),
        "registerPushDevice with encodable values": Expected(
            path: "/push/deviceRegistrations",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "{\"id\":\"01KEJ7Q2Z4M9T8\",\"clientId\":\"waiter-2\",\"formFactor\":\"phone\",\"platform\":\"ios\",\"metadata\":{\"key\":\"metadata\"},\"push\":{\"recipient\":{\"transportType\":\"apns\",\"deviceToken\":\"c0ffee5a1ad0\"}},\"deviceSecret\":\"q8fJ2vWn7LxS4dTb\"}"
        ),
        "registerPushDevice with a typed body": Expected(
            path: "/push/deviceRegistrations",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "{\"id\":\"01KEJ7Q2Z4M9T8\",\"clientId\":\"waiter-2\",\"platform\":\"ios\",\"formFactor\":\"phone\",\"deviceSecret\":\"q8fJ2vWn7LxS4dTb\",\"push\":{\"recipient\":{\"transportType\":\"apns\",\"deviceToken\":\"c0ffee5a1ad0\"}}}"
        ),
        "unregisterAllPushDevices": Expected(
            path: "/push/deviceRegistrations",
            query: ["deviceId=01KEJ7Q2Z4M9T8", "clientId=clientId"],
            headers: ["X-Ably-Version: 6"],
            body: nil
        ),
        "getPushDeviceDetails": Expected(
            path: "/push/deviceRegistrations/01KEJ7Q2Z4M9T8",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body: nil
        ),
        "putPushDeviceDetails": Expected(
            path: "/push/deviceRegistrations/01KEJ7Q2Z4M9T8",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "{\"id\":\"01KEJ7Q2Z4M9T8\",\"clientId\":\"waiter-2\",\"formFactor\":\"phone\",\"platform\":\"ios\",\"metadata\":{\"key\":\"metadata\"},\"push\":{\"recipient\":{\"transportType\":\"apns\",\"deviceToken\":\"c0ffee5a1ad0\"}},\"deviceSecret\":\"deviceSecret\"}"
        ),
        "putPushDeviceDetails with encodable values": Expected(
            path: "/push/deviceRegistrations/01KEJ7Q2Z4M9T8",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "{\"id\":\"01KEJ7Q2Z4M9T8\",\"clientId\":\"waiter-2\",\"formFactor\":\"phone\",\"platform\":\"ios\",\"metadata\":{\"key\":\"metadata\"},\"push\":{\"recipient\":{\"transportType\":\"apns\",\"deviceToken\":\"c0ffee5a1ad0\"}},\"deviceSecret\":\"deviceSecret\"}"
        ),
        "putPushDeviceDetails with a typed body": Expected(
            path: "/push/deviceRegistrations/01KEJ7Q2Z4M9T8",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "{\"id\":\"01KEJ7Q2Z4M9T8\",\"clientId\":\"waiter-2\",\"platform\":\"ios\",\"formFactor\":\"phone\",\"push\":{\"recipient\":{\"transportType\":\"apns\",\"deviceToken\":\"c0ffee5a1ad0\"}}}"
        ),
        "patchPushDeviceDetails": Expected(
            path: "/push/deviceRegistrations/01KEJ7Q2Z4M9T8",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "{\"id\":\"id\",\"clientId\":\"clientId\",\"formFactor\":\"phone\",\"platform\":\"ios\",\"metadata\":{\"language\":\"pt\"},\"push\":{},\"deviceSecret\":\"deviceSecret\"}"
        ),
        "patchPushDeviceDetails with encodable values": Expected(
            path: "/push/deviceRegistrations/01KEJ7Q2Z4M9T8",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "{\"id\":\"id\",\"clientId\":\"clientId\",\"formFactor\":\"phone\",\"platform\":\"ios\",\"metadata\":{\"language\":\"pt\"},\"push\":{},\"deviceSecret\":\"deviceSecret\"}"
        ),
        "patchPushDeviceDetails with a typed body": Expected(
            path: "/push/deviceRegistrations/01KEJ7Q2Z4M9T8",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body: "{\"metadata\":{\"language\":\"pt\"}}"
        ),
        "unregisterPushDevice": Expected(
            path: "/push/deviceRegistrations/01KEJ7Q2Z4M9T8",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body: nil
        ),
        "updatePushDeviceDetails": Expected(
            path: "/push/deviceRegistrations/01KEJ7Q2Z4M9T8/resetUpdateToken",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body: nil
        ),
        "getPushSubscriptionsOnChannels": Expected(
            path: "/push/channelSubscriptions",
            query: ["channel=channel", "deviceId=deviceId", "clientId=clientId", "concatFilters=true", "limit=597"],
            headers: ["X-Ably-Version: 6"],
            body: nil
        ),
        "subscribePushDeviceToChannel": Expected(
            path: "/push/channelSubscriptions",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body: "{\"channel\":\"push:orders\",\"deviceId\":\"deviceId\",\"clientId\":\"waiter-2\"}"
        ),
        "subscribePushDeviceToChannel with a typed body": Expected(
            path: "/push/channelSubscriptions",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body: "{\"channel\":\"push:orders\",\"clientId\":\"waiter-2\"}"
        ),
        "deletePushDeviceDetails": Expected(
            path: "/push/channelSubscriptions",
            query: ["channel=channel", "deviceId=01KEJ7Q2Z4M9T8", "clientId=clientId"],
            headers: ["X-Ably-Version: 6"],
            body: nil
        ),
        "getChannelsWithPushSubscribers": Expected(
            path: "/push/channels",
            query: ["limit=597"],
            headers: ["X-Ably-Version: 6"],
            body: nil
        ),
        "publishPushNotificationToDevices": Expected(
            path: "/push/publish",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "{\"recipient\":{\"clientId\":\"waiter-2\"},\"notification\":{\"title\":\"Order ready\",\"body\":\"Two soups for table four\"},\"data\":{\"table\":\"4\"},\"apns\":{},\"fcm\":{},\"web\":{}}"
        ),
        "publishPushNotificationToDevices with encodable values": Expected(
            path: "/push/publish",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "{\"recipient\":{\"clientId\":\"waiter-2\"},\"notification\":{\"title\":\"Order ready\",\"body\":\"Two soups for table four\"},\"data\":{\"table\":\"4\"},\"apns\":{},\"fcm\":{},\"web\":{}}"
        ),
        "publishPushNotificationToDevices with a typed body": Expected(
            path: "/push/publish",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "{\"recipient\":{\"clientId\":\"waiter-2\"},\"notification\":{\"title\":\"Order ready\",\"body\":\"Two soups for table four\"},\"data\":{\"table\":\"4\"}}"
        ),
        "publishPushNotificationBatch": Expected(
            path: "/push/batch/publish",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "[{\"recipient\":{\"deviceId\":\"01KEJ7Q2Z4M9T8\"},\"payload\":{\"notification\":{\"title\":\"Order ready\",\"body\":\"Two soups for table four\"}}},{\"recipient\":[{\"clientId\":\"cook-1\"},{\"clientId\":\"cook-2\"}],\"payload\":{\"notification\":{\"title\":\"New order\",\"body\":\"Two soups for table four\"}}}]"
        ),
        "getStats": Expected(
            path: "/stats",
            query: ["start=1767225600000", "limit=597", "end=1767229200000", "direction=forwards", "unit=minute"],
            headers: ["X-Ably-Version: 6"],
            body: nil
        ),
        "getTime": Expected(path: "/time", query: [], headers: ["X-Ably-Version: 6"], body: nil),
        "getPresenceOfChannel": Expected(
            path: "/channels/orders/presence",
            query: ["clientId=clientId", "connectionId=connectionId", "limit=597"],
            headers: ["X-Ably-Version: 6"],
            body: nil
        ),
        "getMetadataOfChannel": Expected(
            path: "/channels/orders",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body: nil
        ),
        "getMetadataOfAllChannels": Expected(
            path: "/channels",
            query: ["limit=597", "prefix=prefix", "by=value"],
            headers: ["X-Ably-Version: 6"],
            body: nil
        ),
        "publishMessagesToChannels": Expected(
            path: "/messages",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "{\"channels\":[\"orders\",\"orders:archive\"],\"messages\":[{\"name\":\"order\",\"data\":\"two soups for table four\"}]}"
        ),
        "publishMessagesToChannels with a typed body": Expected(
            path: "/messages",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "{\"channels\":[\"orders\",\"orders:archive\"],\"messages\":[{\"name\":\"order\",\"data\":\"two soups for table four\"}]}"
        ),
        "getPresenceOfChannels": Expected(
            path: "/presence",
            query: ["channels=orders,orders:archive"],
            headers: ["X-Ably-Version: 6"],
            body: nil
        ),
        "getMessage": Expected(
            path: "/channels/orders/messages/01767225600000-000@site:000",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body: nil
        ),
        "updateMessage": Expected(
            path: "/channels/orders/messages/01767225600000-000@site:000",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "{\"action\":1,\"serial\":\"01767225600000-000@site:000\",\"id\":\"id\",\"name\":\"name\",\"data\":\"three soups for table four\",\"encoding\":\"encoding\",\"clientId\":\"clientId\",\"extras\":{},\"version\":{\"description\":\"the guests asked for one more\"}}"
        ),
        "updateMessage with encodable values": Expected(
            path: "/channels/orders/messages/01767225600000-000@site:000",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "{\"action\":1,\"serial\":\"01767225600000-000@site:000\",\"id\":\"id\",\"name\":\"name\",\"data\":\"three soups for table four\",\"encoding\":\"encoding\",\"clientId\":\"clientId\",\"extras\":{},\"version\":{\"description\":\"the guests asked for one more\"}}"
        ),
        "updateMessage with encodable members": Expected(
            path: "/channels/orders/messages/01767225600000-000@site:000",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "{\"action\":1,\"serial\":\"01767225600000-000@site:000\",\"id\":\"id\",\"name\":\"name\",\"data\":{\"key\":\"three soups for table four\"},\"encoding\":\"encoding\",\"clientId\":\"clientId\",\"extras\":{},\"version\":{\"description\":\"the guests asked for one more\"}}"
        ),
        "updateMessage with a typed body": Expected(
            path: "/channels/orders/messages/01767225600000-000@site:000",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body:
                "{\"action\":1,\"data\":\"three soups for table four\",\"version\":{\"description\":\"the guests asked for one more\"}}"
        ),
        "getMessageVersions": Expected(
            path: "/channels/orders/messages/01767225600000-000@site:000/versions",
            query: ["limit=597"],
            headers: ["X-Ably-Version: 6"],
            body: nil
        ),
        "getAnnotations": Expected(
            path: "/channels/orders/messages/01767225600000-000@site:000/annotations",
            query: ["limit=597"],
            headers: ["X-Ably-Version: 6"],
            body: nil
        ),
        "publishAnnotations": Expected(
            path: "/channels/orders/messages/01767225600000-000@site:000/annotations",
            query: [],
            headers: ["X-Ably-Version: 6"],
            body: "[{\"action\":0,\"type\":\"reactions:distinct.v1\",\"name\":\"thumbs-up\"}]"
        ),
    ]
}
