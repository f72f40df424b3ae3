enum VCDIFFEncoder {
    static func delta(from source: [UInt8], to target: [UInt8]) -> [UInt8] {
        func varint(_ n: Int) -> [UInt8] { n < 128 ? [UInt8(n)] : varint(n >> 7).map { $0 | 0x80 } + [UInt8(n & 0x7f)] }
        var p = 0
        while p < min(source.count, target.count), source[p] == target[p] { p += 1 }
        var q = 0
        while q < min(source.count, target.count) - p, source[source.count-1-q] == target[target.count-1-q] { q += 1 }
        let mid = Array(target[p..<(target.count-q)])
        var inst: [UInt8] = [], addr: [UInt8] = []
        if p > 0 { inst += [0x13] + varint(p); addr += varint(0) }
        if !mid.isEmpty { inst += [0x01] + varint(mid.count) }
        if q > 0 { inst += [0x13] + varint(q); addr += varint(source.count - q) }
        let body = varint(target.count) + [0] + varint(mid.count) + varint(inst.count) + varint(addr.count) + mid + inst + addr
        return [0xd6,0xc3,0xc4,0,0,1] + varint(source.count) + varint(0) + varint(body.count) + body
    }
}
