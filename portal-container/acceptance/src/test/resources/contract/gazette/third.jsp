<%@ page pageEncoding="UTF-8" %><%@ taglib uri="http://xmlns.jcp.org/portlet_3_0" prefix="p" %><p:defineObjects/>
<p id="<p:namespace/>name">${portletName} ${portletMode} ${windowState} ${windowId == renderRequest.windowID} ${namespace == renderResponse.namespace}</p>
<p id="<p:namespace/>subscribed">${renderParams.getValue("subscribed")}</p>
<p:renderURL var="read" copyCurrentRenderParameters="true"><p:param name="subscribed" value="kept"/></p:renderURL>
<a id="<p:namespace/>read" href="${read}">read</a>
<p:actionURL var="order"><p:param name="paper" type="action" value="rice"/></p:actionURL>
<form id="<p:namespace/>order" method="post" action="${order}"><button>order</button></form>
