#include "csimdjson.h"

#include <simdjson.h>

#include <cstring>
#include <new>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// The On-Demand front end keeps a number's characters, which the DOM front end does not; it checks
// only what is visited, so that everything is visited here.

using namespace simdjson;


struct cj_parser {
  ondemand::parser parser;
  std::vector<char> padded;
  size_t length = 0;
  std::vector<cj_event> events;
  int32_t max_depth = 0;
  int32_t status = CJ_OK;
  std::string message;
  int64_t offset = -1;
};

namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

// RFC 8259, section 6.
bool is_number(std::string_view text) {
  size_t at = 0;
  const size_t end = text.size();
  auto digits = [&] {
    const size_t start = at;
    while (at < end && is_digit(text[at])) at++;
    return at > start;
  };
  if (at < end && text[at] == '-') at++;
  if (at < end && text[at] == '0') {
    at++;
  } else if (!digits()) {
    return false;
  }
  if (at < end && text[at] == '.') {
    at++;
    if (!digits()) return false;
  }
  if (at < end && (text[at] == 'e' || text[at] == 'E')) {
    at++;
    if (at < end && (text[at] == '+' || text[at] == '-')) at++;
    if (!digits()) return false;
  }
  return at == end;
}

const char *explained(error_code error) {
  switch (error) {
    case EMPTY: return "there is no value";
    case UTF8_ERROR: return "the bytes are not UTF-8";
    case UNCLOSED_STRING: return "a string has no closing quote";
    case UNESCAPED_CHARS: return "a control character stands in a string without its escape";
    case STRING_ERROR: return "a string has a bad escape or half a surrogate pair";
    case INCOMPLETE_ARRAY_OR_OBJECT: return "an array or object is not closed";
    case T_ATOM_ERROR:
    case F_ATOM_ERROR:
    case N_ATOM_ERROR: return "a word is none of true, false and null";
    case NUMBER_ERROR: return "a number is malformed";
    case MEMALLOC: return "there is no memory";
    default: return "the text is not JSON";
  }
}

bool fail(cj_parser &p, int32_t status, const char *message, const char *at) {
  if (p.status != CJ_OK) return false;
  p.status = status;
  p.message = message;
  const char *start = p.padded.data();
  p.offset = at != nullptr && at >= start && at <= start + p.length ? at - start : -1;
  return false;
}

bool fail(cj_parser &p, error_code error, const char *at) {
  int32_t status = error == UTF8_ERROR ? CJ_BAD_UTF8 : error == MEMALLOC ? CJ_NO_MEMORY : CJ_MALFORMED;
  return fail(p, status, explained(error), at);
}

void add(cj_parser &p, int32_t kind, std::string_view bytes = {}) {
  p.events.push_back(
      {kind, static_cast<int64_t>(bytes.size()), reinterpret_cast<const uint8_t *>(bytes.data())});
}

bool add_word(cj_parser &p, std::string_view token) {
  const std::string_view text = trimmed(token);
  if (text == "true") {
    add(p, CJ_TRUE);
  } else if (text == "false") {
    add(p, CJ_FALSE);
  } else if (text == "null") {
    add(p, CJ_NULL);
  } else if (is_number(text)) {
    add(p, CJ_NUMBER, text);
  } else {
    const bool numeric = !text.empty() && (is_digit(text[0]) || text[0] == '-');
    return fail(p, numeric ? NUMBER_ERROR : T_ATOM_ERROR, text.data());
  }
  return true;
}

// `Node` is a document or a value: they answer to the same names.
template <typename Node>
bool walk(cj_parser &p, Node &node, int32_t depth);

bool walk_array(cj_parser &p, ondemand::array array, int32_t depth, const char *at) {
  if (depth >= p.max_depth) return fail(p, CJ_TOO_DEEP, "arrays and objects are nested too deep", at);
  add(p, CJ_ARRAY_START);
  for (auto item : array) {
    ondemand::value value;
    if (auto error = item.get(value)) return fail(p, error, at);
    if (!walk(p, value, depth + 1)) return false;
  }
  add(p, CJ_ARRAY_END);
  return true;
}

bool walk_object(cj_parser &p, ondemand::object object, int32_t depth, const char *at) {
  if (depth >= p.max_depth) return fail(p, CJ_TOO_DEEP, "arrays and objects are nested too deep", at);
  add(p, CJ_OBJECT_START);
  for (auto item : object) {
    ondemand::field field;
    if (auto error = std::move(item).get(field)) return fail(p, error, at);
    std::string_view key;
    const char *where = field.key().raw();
    if (auto error = field.unescaped_key().get(key)) return fail(p, error, where);
    add(p, CJ_KEY, key);
    ondemand::value value = field.value();
    if (!walk(p, value, depth + 1)) return false;
  }
  add(p, CJ_OBJECT_END);
  return true;
}

template <typename Node>
bool walk(cj_parser &p, Node &node, int32_t depth) {
  const simdjson_result<std::string_view> result = node.raw_json_token();
  if (result.error()) return fail(p, result.error(), nullptr);
  const std::string_view token = result.value_unsafe();
  const char *at = token.data();
  switch (token.empty() ? '\0' : token.front()) {
    case '[': {
      ondemand::array array;
      if (auto error = node.get_array().get(array)) return fail(p, error, at);
      return walk_array(p, array, depth, at);
    }
    case '{': {
      ondemand::object object;
      if (auto error = node.get_object().get(object)) return fail(p, error, at);
      return walk_object(p, object, depth, at);
    }
    case '"': {
      std::string_view text;
      if (auto error = node.get_string().get(text)) return fail(p, error, at);
      add(p, CJ_STRING, text);
      return true;
    }
    default: return add_word(p, token);
  }
}

bool parse(cj_parser &p, const uint8_t *bytes, size_t length) {
  p.status = CJ_OK;
  p.message.clear();
  p.offset = -1;
  p.events.clear();
  p.length = length;
  if (p.padded.size() < length + SIMDJSON_PADDING) p.padded.resize(length + SIMDJSON_PADDING);
  if (length > 0) std::memcpy(p.padded.data(), bytes, length);
  std::memset(p.padded.data() + length, ' ', SIMDJSON_PADDING);
  ondemand::document document;
  auto error = p.parser.iterate(p.padded.data(), length, p.padded.size()).get(document);
  if (error) return fail(p, error, nullptr);
  const std::string_view whole = trimmed({p.padded.data(), length});
  if (whole.empty()) return fail(p, EMPTY, p.padded.data());
  // A document that is one word has no reliable end for On-Demand: it is all there is.
  if (whole.front() != '{' && whole.front() != '[' && whole.front() != '"') return add_word(p, whole);
  if (!walk(p, document, 0)) return false;
  const char *rest = nullptr;
  if (document.current_location().get(rest) != OUT_OF_BOUNDS) {
    return fail(p, CJ_MALFORMED, "there is more after the value", rest);
  }
  return true;
}

}  // namespace

extern "C" {

const char *cj_simdjson_version(void) {
  static const std::string version = std::to_string(int(SIMDJSON_VERSION_MAJOR)) + "." +
                                     std::to_string(int(SIMDJSON_VERSION_MINOR)) + "." +
                                     std::to_string(int(SIMDJSON_VERSION_REVISION));
  return version.c_str();
}

cj_parser *cj_parser_open(int32_t max_depth) {
  auto *parser = new (std::nothrow) cj_parser();
  if (parser != nullptr) parser->max_depth = max_depth;
  return parser;
}

void cj_parser_close(cj_parser *parser) { delete parser; }

int32_t cj_parse(
    cj_parser *parser, const uint8_t *bytes, int64_t length, const cj_event **events,
    int64_t *count) {
  *events = nullptr;
  *count = 0;
  try {
    parse(*parser, bytes, static_cast<size_t>(length));
  } catch (const std::bad_alloc &) {
    parser->status = CJ_NO_MEMORY;
  }
  if (parser->status == CJ_OK) {
    *events = parser->events.data();
    *count = static_cast<int64_t>(parser->events.size());
  }
  return parser->status;
}

const char *cj_message(const cj_parser *parser) { return parser->message.c_str(); }

int64_t cj_offset(const cj_parser *parser) { return parser->offset; }

}  // extern "C"
