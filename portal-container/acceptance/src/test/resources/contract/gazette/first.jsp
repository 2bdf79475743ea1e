<%@ page pageEncoding="UTF-8" %><%@ taglib uri="http://java.sun.com/portlet" prefix="p" %><p:defineObjects/>
<p id="<p:namespace/>name"><%= portletConfig.getPortletName() %> <%= renderRequest.getWindowState() %></p>
<a id="<p:namespace/>read" href="<p:renderURL windowState="maximized"><p:param name="subscribed" value="read & kept"/></p:renderURL>">read</a>
<form id="<p:namespace/>order" method="post" action="<p:actionURL><p:param name="paper" value="silk & rice"/></p:actionURL>"><button>order</button></form>
<p id="<p:namespace/>subscribed"><%= renderRequest.getParameter("subscribed") == null ? "nothing" : renderRequest.getParameter("subscribed").replace("&", "&amp;") %></p>
