<%@ page contentType="text/html;charset=UTF-8" %>
<%@ taglib uri="http://xmlns.jcp.org/portlet_3_0" prefix="portlet" %>
<portlet:defineObjects/>
<p id="<portlet:namespace/>jsp">mode ${portletConfig.portletName}</p>
<a id="<portlet:namespace/>jsp-link" href="<portlet:renderURL><portlet:param name="stop" value="湖滨 &amp; more"/></portlet:renderURL>">stop</a>
<p id="<portlet:namespace/>jsp-path"><%= request.getAttribute("jakarta.servlet.include.servlet_path") %></p>
<p id="<portlet:namespace/>jsp-stop"><%= renderRequest.getParameter("stop") %></p>
