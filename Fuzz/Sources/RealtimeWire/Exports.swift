// As AblyPubSub does, so that its files find the models.
@_exported public import AblyPlatform
