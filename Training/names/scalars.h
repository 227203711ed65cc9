// The scalars of UTF-8 text, each as its bytes.
#include <string>
#include <vector>

static std::vector<std::string> scalars(const std::string& text) {
  std::vector<std::string> out;
  for (size_t i = 0; i < text.size();) {
    size_t n = 1;
    while (i + n < text.size() && (text[i + n] & 0xC0) == 0x80) n++;
    out.push_back(text.substr(i, n));
    i += n;
  }
  return out;
}
