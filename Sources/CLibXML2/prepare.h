#pragma once

/// Makes libxml2 ready, once a process: it never loads a document by name.
void cx_prepare(void);
