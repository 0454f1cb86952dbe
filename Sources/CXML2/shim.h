#ifndef CXML2_SHIM_H
#define CXML2_SHIM_H

#include <libxml/entities.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlwriter.h>

/// `xmlFree` is a global variable, or a macro for one, which Swift cannot call.
static inline void cxml2_free(void *memory) { xmlFree(memory); }

#endif
