#include "formattarget.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return formattarget::run(hypha::formats::Format::csv, {data, size});
}
