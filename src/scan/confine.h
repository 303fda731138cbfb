#pragma once

namespace hypha::scan {

/// Gives up, for good, what decoding a picture does not need: more than 1 GiB of memory, 20 s of processor
/// time, writing or changing any file, starting programs, the network, looking into other processes. False
/// when the kernel refuses.
bool confineProcess();

} // namespace hypha::scan
