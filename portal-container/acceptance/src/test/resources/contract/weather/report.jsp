<%@ page contentType="text/plain" pageEncoding="UTF-8" %><%@ taglib uri="http://xmlns.jcp.org/portlet_3_0" prefix="p" %><p:defineObjects/>report of ${portletName}
