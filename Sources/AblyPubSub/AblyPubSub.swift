// `import AblyPubSub` is enough: messages, pages and errors of the bindings are part of this module's interface.
@_exported public import AblyPlatform
